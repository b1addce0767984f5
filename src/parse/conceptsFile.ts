import { z } from 'zod';
import { type Concept, ConceptSchema, type WrittenConcept } from '../model/concept.ts';
import type { Issue } from '../model/issue.ts';
import { checkCharacters } from './characters.ts';
import { withoutConflicts } from './conceptsTogether.ts';
import { createReport, type Report } from './report.ts';
import { checkValue, readYamlText, type YamlReading } from './yaml.ts';

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

/** More are no list that an editor keeps in view. */
const MOST_CONCEPTS = 1000;
const List = z.array(z.unknown(), 'not a list: each concept begins with "- id:"');

function readConcepts(source: string, report: Report): readonly Concept[] | null {
  const list = readYamlText(source, List, report);
  if (list === null) return null;
  if (list.data.length > MOST_CONCEPTS) {
    const message = `more than ${MOST_CONCEPTS} concepts: those from here on are left out; join some or take some out`;
    report.error(list.lineOf([MOST_CONCEPTS]), 'too-much', message);
  }
  const items = list.data.slice(0, MOST_CONCEPTS);
  const read = items.flatMap((item, index): readonly YamlReading<WrittenConcept>[] => {
    const one = checkValue(item, ConceptSchema, (path) => list.lineOf([index, ...path]), report);
    return one === null ? [] : [one];
  });
  return withoutConflicts(read, new Set(items.flatMap(idOf)), report);
}

const WithId = z.object({ id: z.string() });

/** Of a concept with whatever mistakes. */
const idOf = (item: unknown): readonly string[] => {
  const read = WithId.safeParse(item);
  return read.success ? [read.data.id] : [];
};
