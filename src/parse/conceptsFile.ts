import { z } from 'zod';
import { type Concept, ConceptSchema } from '../model/concept.ts';
import type { Issue } from '../model/issue.ts';
import { checkCharacters } from './characters.ts';
import { createReport, type Report } from './report.ts';
import { checkValue, readYamlText } from './yaml.ts';

/** What `concepts.yaml` holds: the concepts without an error; null where the file is no list at all. */
export interface ConceptsReading {
  readonly value: readonly Concept[] | null;
  readonly issues: readonly Issue[];
}

/** `concepts.yaml`, one concept at a time: what is wrong with one leaves it alone out. */
export function parseConceptsFile(source: string, file: string): ConceptsReading {
  const report = createReport(file);
  checkCharacters(source, report);
  return { value: readConcepts(source, report), issues: report.issues };
}

const List = z.array(z.unknown(), 'not a list: each concept begins with "- id:"');

function readConcepts(source: string, report: Report): readonly Concept[] | null {
  const list = readYamlText(source, List, report);
  return (
    list?.data.flatMap((item, index): readonly Concept[] => {
      const read = checkValue(item, ConceptSchema, (path) => list.lineOf([index, ...path]), report);
      return read === null ? [] : [read.data];
    }) ?? null
  );
}
