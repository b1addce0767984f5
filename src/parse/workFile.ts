import type { z } from 'zod';
import { type ArchiveFacts, ArchiveFileSchema } from '../model/archiveFacts.ts';
import { isError, type Parsed } from '../model/issue.ts';
import { type WorkFacts, WorkFileSchema } from '../model/work.ts';
import { checkCharacters } from './characters.ts';
import { createReport } from './report.ts';
import { readYaml } from './yaml.ts';

/** `work.yaml` as facts, with its issues. */
export function parseWorkFile(source: string, file: string): Parsed<WorkFacts> {
  return parseFile(source, file, WorkFileSchema);
}

/** `archive.yaml` as facts, with its issues. */
export function parseArchiveFile(source: string, file: string): Parsed<ArchiveFacts> {
  return parseFile(source, file, ArchiveFileSchema);
}

/** What no text prints is an error in a comment, too, though no value has it. */
function parseFile<S extends z.ZodType>(source: string, file: string, schema: S): Parsed<z.infer<S>> {
  const report = createReport(file);
  checkCharacters(source, report);
  const value = readYaml(source, schema, report);
  return { value: report.issues.some(isError) ? null : value, issues: report.issues };
}
