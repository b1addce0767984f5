import { licenceOf, rightsOf } from '../../model/rights.ts';
import { clauseJson, expressionJson, rangeJson } from '../json.ts';
import { NOT_AS_PUBLISHED } from '../levels.ts';
import { parallelJson } from '../parallelExport.ts';
import type { Href, TextView } from '../view.ts';
import { format, type Subject } from './format.ts';

const line = (answer: object): string => `${JSON.stringify(answer)}\n`;

/** What the API answers. */
export const json = format({
  mediaType: 'application/json; charset=utf-8',
  text: (subject, href, more) =>
    line({ ...subjectJson(subject, href), ...warningOf(subject.view), ...licenceJson(subject), ...more }),
  work: ({ facts }) => line(facts),
  list: line,
  parallel: parallelJson,
});

function subjectJson({ view, clauses }: Subject, href: Href): object {
  const [first, second] = clauses;
  if (clauses === view.clauses || first === undefined) return expressionJson(view, href);
  return second === undefined ? clauseJson(view, first, href) : rangeJson(view, clauses, href);
}

/** Words that are taken out of their text say whose they are; a whole text says it in its `rights`. */
function licenceJson({ view, clauses }: Subject): object {
  const licence = clauses === view.clauses ? null : licenceOf(rightsOf(view.front, view.work));
  return licence === null ? {} : { licence };
}

const warningOf = ({ altered }: TextView): object => (altered ? { warning: NOT_AS_PUBLISHED } : {});
