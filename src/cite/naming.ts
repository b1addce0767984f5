import type { Clause } from '../model/clause.ts';
import { type ClauseKind, isStructure, KINDS } from '../model/kind.ts';
import { LANGUAGES, type LanguageCode, titleOf } from '../model/language.ts';

/** English nouns for messages: one, several. */
const NOUNS: Readonly<Record<ClauseKind, readonly [string, string]>> = {
  preamble: ['preamble', 'preambles'],
  recital: ['recital', 'recitals'],
  formula: ['formula', 'formulas'],
  part: ['part', 'parts'],
  chapter: ['chapter', 'chapters'],
  section: ['section', 'sections'],
  article: ['article', 'articles'],
  paragraph: ['paragraph', 'paragraphs'],
  point: ['point', 'points'],
  subpoint: ['subpoint', 'subpoints'],
  indent: ['indent', 'indents'],
  p: ['paragraph', 'paragraphs'],
  note: ['note', 'notes'],
  annex: ['annex', 'annexes'],
  conclusions: ['closing part', 'closing parts'],
  hcontainer: ['heading', 'headings'],
  gap: ['gap', 'gaps'],
};

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** English: "four articles", "13 points". */
export const counted = (count: number, kind: ClauseKind): string =>
  `${NUMBER_WORDS[count] ?? count} ${NOUNS[kind][count === 1 ? 0 : 1]}`;

type Named = Pick<Clause, 'kind' | 'number' | 'eId'>;

/** The number a clause answers to: as printed, else its place among the unnumbered (`art_II__p_2` -> 2). */
export function numberOf({ number, eId }: Pick<Clause, 'number' | 'eId'>): string | null {
  if (number !== null) return number;
  const [, counted] =
    /_([^_]+)$/u.exec(eId.slice(eId.lastIndexOf('__') < 0 ? 0 : eId.lastIndexOf('__') + 2)) ?? [];
  return counted ?? null;
}

/** The number that names say: none where it says nothing. */
export const saidNumber = (clause: Named): string | null =>
  KINDS[clause.kind].isNumberSaid ? numberOf(clause) : null;

/** One clause by its own name in its text's language: "Article IV", "paragraph 2", "point (a)", "пункт 6". */
export function nameClause(clause: Named, code: LanguageCode): string {
  const { kind } = clause;
  const number = saidNumber(clause);
  if (isStructure(kind)) return titleOf(code, kind, number);
  const noun = LANGUAGES[code].nouns[kind];
  if (number === null) return noun;
  return KINDS[kind].isLettered ? `${noun} (${number})` : `${noun} ${number}`;
}

/** The steps that the name of the last one says. */
export const namedSteps = <S extends Pick<Clause, 'kind'>>(path: readonly S[]): readonly S[] =>
  path.filter(({ kind }, place) => KINDS[kind].isNamed || place === path.length - 1);

/** A clause with what it lies in, outermost first: "Article IV, paragraph 2, point (a)". */
export const namePath = (path: readonly Named[], code: LanguageCode): string =>
  namedSteps(path)
    .map((clause) => nameClause(clause, code))
    .join(', ');

/** What there is below: "Article IV has one paragraph", "This text has 17 articles (I to XVII)". */
export function describeContents(owner: string, children: readonly Clause[], hasWords: boolean): string {
  const counts = new Map<ClauseKind, Clause[]>();
  for (const child of children) {
    const same = counts.get(child.kind);
    if (same === undefined) counts.set(child.kind, [child]);
    else same.push(child);
  }
  const parts = [...counts]
    .filter(([kind]) => kind !== 'note')
    .map(([kind, clauses]) => `${counted(clauses.length, kind)}${span(clauses)}`);
  if (parts.length === 0)
    return hasWords ? `${owner} has one paragraph in this version` : `${owner} has no parts in this version`;
  return `${owner} has ${join(parts)} in this version`;
}

function span(clauses: readonly Clause[]): string {
  const numbers = clauses.flatMap(({ number }) => number ?? []);
  if (numbers.length < 2) return '';
  return ` (${numbers[0]} to ${numbers.at(-1)})`;
}

const join = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
