import { type ArchiveFacts, ArchiveFileSchema } from '../model/archiveFacts.ts';
import type { Parsed } from '../model/issue.ts';
import { type WorkFacts, WorkFileSchema } from '../model/work.ts';
import { checkCharacters } from './characters.ts';
import { createReport } from './report.ts';
import { readYaml } from './yaml.ts';

/** `work.yaml` as facts, with its issues. */
export function parseWorkFile(source: string, file: string): Parsed<WorkFacts> {
  const report = createReport(file);
  checkCharacters(source, report);
  return { value: readYaml(source, WorkFileSchema, report), issues: report.issues };
}

/** `archive.yaml` as facts, with its issues. */
export function parseArchiveFile(source: string, file: string): Parsed<ArchiveFacts> {
  const report = createReport(file);
  checkCharacters(source, report);
  return { value: readYaml(source, ArchiveFileSchema, report), issues: report.issues };
}
