import { findDates } from '../../src/cite/find/dates.ts';
import { wordForms } from '../../src/cite/find/forms.ts';
import { locateSteps } from '../../src/cite/locate.ts';
import { namePath } from '../../src/cite/naming.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readingIn } from '../../src/model/tongues.ts';
import { parseText } from '../../src/parse/text.ts';
import { WORDS } from '../../src/search/words/index.ts';
import { foldWords } from '../../src/words/fold.ts';
import { textFile } from '../support/folder.ts';

/** Clauses of an invented text, its paragraphs given one by one. */
export function clausesOf(code: LanguageCode, ...paragraphs: readonly string[]): readonly Clause[] {
  const { value } = parseText(textFile(paragraphs.join('\n\n')), `x/${code}@2000-01-01.md`, code);
  return value?.clauses ?? [];
}

/** One line a clause: its eId, and its label as printed. */
export const outlineOf = (clauses: readonly Clause[]): readonly string[] =>
  [...walk(clauses)].map(({ eId, label }) => [eId, label].filter((part) => part !== null).join(' '));

/** What a sentence of a text of the language cites in it: eIds, or how it could not be found. */
export const citedIn = (
  code: LanguageCode,
  clauses: readonly Clause[],
  sentence: string,
): readonly string[] =>
  readingIn([code], () =>
    findReferences(sentence).flatMap(({ steps }): readonly string[] => {
      const located = locateSteps(clauses, steps);
      return located.status === 'found' ? located.eIds : [located.status];
    }),
  );

/** A clause with what it lies in, outermost first. */
function pathTo(clauses: readonly Clause[], eId: string): readonly Clause[] {
  for (const clause of clauses) {
    if (clause.eId === eId) return [clause];
    const inner = pathTo(clause.children, eId);
    if (inner.length > 0) return [clause, ...inner];
  }
  return [];
}

/** The clause by its own name in its text's language. */
export const nameIn = (code: LanguageCode, clauses: readonly Clause[], eId: string): string =>
  namePath(pathTo(clauses, eId), code);

/** Words of a question that its language does not look for. */
export const idleIn = (code: LanguageCode, question: string): readonly string[] =>
  foldWords(question).filter((word) => WORDS(code).functionWords.has(word));

export const datesIn = (code: LanguageCode, text: string): readonly string[] =>
  readingIn([code], () => findDates(wordForms(text)).map(({ date }) => date));

/** Twenty articles of three numbered paragraphs of three points each, in a drafting tradition's own marks. */
export function generatedText(
  code: LanguageCode,
  {
    heading,
    paragraph,
    points,
  }: Readonly<{
    heading: (article: number) => string;
    paragraph: (number: number) => string;
    points: readonly string[];
  }>,
  word: string,
): readonly Clause[] {
  const articles = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => [
    `## ${heading(article)}`,
    ...[1, 2, 3].flatMap((number) => [
      `${paragraph(number)} ${word}:`,
      ...points.map((point) => `${point} ${word};`),
    ]),
  ]);
  return clausesOf(code, ...articles);
}

/** References whose clause is not the one that they were made from, or which its name does not lead back to. */
export function misread(
  code: LanguageCode,
  clauses: readonly Clause[],
  references: readonly (readonly [said: string, eId: string])[],
): readonly string[] {
  return references.flatMap(([said, eId]) => {
    const cited = citedIn(code, clauses, said);
    const name = nameIn(code, clauses, eId);
    const back = citedIn(code, clauses, name);
    const isRight = cited.join() === eId && back.join() === eId;
    return isRight ? [] : [`${said}: ${cited.join()}; ${name}: ${back.join()}`];
  });
}
