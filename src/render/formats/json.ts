import { clauseJson, expressionJson, rangeJson } from '../json.ts';
import { NOT_AS_PUBLISHED } from '../levels.ts';
import { parallelJson } from '../parallelExport.ts';
import type { Href, TextView } from '../view.ts';
import { format, type Subject } from './format.ts';

const line = (answer: object): string => `${JSON.stringify(answer)}\n`;

/** What the API answers. */
export const json = format({
  mediaType: 'application/json; charset=utf-8',
  text: (subject, href, more) => line({ ...subjectJson(subject, href), ...warningOf(subject.view), ...more }),
  work: ({ facts }) => line(facts),
  list: line,
  parallel: parallelJson,
});

function subjectJson({ view, clauses }: Subject, href: Href): object {
  const [first, second] = clauses;
  if (clauses === view.clauses || first === undefined) return expressionJson(view, href);
  return second === undefined ? clauseJson(view, first, href) : rangeJson(view, clauses, href);
}

const warningOf = ({ altered }: TextView): object => (altered ? { warning: NOT_AS_PUBLISHED } : {});
