import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../src/model/clause.ts';
import { walk } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import type { Collection } from './collections.ts';
import type { Reference } from './style.ts';

const WORKS: Readonly<Record<string, string>> = {
  P: 'am-az-peace-2025',
  J: 'am-az-joint-declaration-2025',
  S: 'am-az-ru-statement-2020',
  G: 'am-az-prague-statement-2022',
  F: 'ferry-convention-1901',
  L: 'lighthouse-treaty-1955',
  R: 'ropes-code-1970',
  T: 'strait-convention-1974',
  Q: 'quay-treaty-1994',
  O: 'orchard-treaty-2001',
  A: 'pasture-agreement-2003',
  D: 'tide-statement-2020',
};

interface BlindRow {
  readonly collection: string;
  readonly text: string;
  readonly answer: string;
}

const ROWS: readonly BlindRow[] = readFileSync(join(import.meta.dirname, 'blind.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [collection = '', text = '', answer = ''] = line.split('\t');
    return { collection, text, answer };
  });

/** The references of blind.tsv to a collection, with the clauses that they mean. Throws where one has no such clause. */
export const blindReferences = (collection: Collection, name: string): readonly Reference[] =>
  ROWS.filter((row) => row.collection === name).map((row) => referenceOf(collection, row));

function referenceOf({ subjects }: Collection, { text, answer }: BlindRow): Reference {
  const style = 'as people type it (blind)';
  const language = languageOf(text);
  if (answer === 'absent') return { style, language, text, work: '', eIds: [], range: false };
  const [letter = ''] = answer;
  const work = WORKS[letter] ?? '';
  const meant = answer.replaceAll(`${letter}#`, '').split(' ');
  const range = answer.includes('--');
  for (const { clauses, work: one } of subjects) {
    const eIds =
      one.id === work ? meant.flatMap((eId) => (range ? rangeIn(clauses, eId) : eIdIn(clauses, eId))) : [];
    if (eIds.length >= meant.length) return { style, language, text, work, eIds, range };
  }
  throw new Error(`no text has ${answer}, which "${text}" means`);
}

const eIdIn = (clauses: readonly Clause[], eId: string): readonly string[] =>
  [...walk(clauses)].some((one) => one.eId === eId) ? [eId] : [];

/** `art_I--art_III`, `art_2__para_1--para_3`: the siblings from the first to the last. */
function rangeIn(clauses: readonly Clause[], range: string): readonly string[] {
  const [from = '', last = ''] = range.split('--');
  const to = [...from.split('__').slice(0, -1), last].join('__');
  const siblings = [clauses, ...[...walk(clauses)].map(({ children }) => children)];
  const run = siblings.find((one) => one.some(({ eId }) => eId === from)) ?? [];
  const at = (eId: string): number => run.findIndex((one) => one.eId === eId);
  return at(to) < 0 ? [] : run.slice(at(from), at(to) + 1).map(({ eId }) => eId);
}

const languageOf = (text: string): LanguageCode =>
  /\p{Script=Cyrillic}/u.test(text)
    ? 'rus'
    : /\p{Script=Armenian}/u.test(text)
      ? 'hye'
      : /[əğışç]|ci maddə/u.test(text)
        ? 'aze'
        : 'eng';
