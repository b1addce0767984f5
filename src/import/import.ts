import { type Clause, walk } from '../model/clause.ts';
import type { Issue } from '../model/issue.ts';
import { isError } from '../model/issue.ts';
import { readingIn } from '../model/tongues.ts';
import { parseText } from '../parse/text.ts';
import type { Source, SourceDoubt } from '../sources/source.ts';
import { inLanguage } from './columns.ts';
import { aroundOf, type Doubt } from './doubt.ts';
import { type Front, type NoteNames, textFile } from './markdown.ts';
import { numberingDoubts } from './numbering.ts';
import { type Proof, prove } from './proof.ts';
import { type Asked, type Recognised, recognise, type Unrecognised } from './recognise.ts';
import { type LeftOut, leftOutOf } from './sourceWords.ts';
import { suspectsIn, type TextLine } from './suspects.ts';
import { countedDoubts, unreadNumbersIn } from './unreadNumbers.ts';
import { unsureTitles } from './unsureTitles.ts';

/** What an import is told besides the source. */
export interface Import extends Asked {
  /** Used where the source has no title of its own. */
  readonly title: string | null;
  /** The file is to become texts in several languages: it must be told which words are whose. */
  readonly isOneOfSeveral?: boolean;
  /** Facts for the front matter besides the title; keys as there. */
  readonly front: Front;
}

/** A source as a text of the archive, and all that is to be known about how it became one. */
export interface Imported {
  /** The file, to be written as it is. */
  readonly markdown: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
  readonly proof: Proof;
  readonly leftOut: readonly LeftOut[];
  readonly doubts: readonly Doubt[];
  /** What its reader could not tell, or had to leave: of the whole file, without a line. */
  readonly sourceDoubts: readonly SourceDoubt[];
}

export type NotImported =
  | Unrecognised
  | { readonly refusal: 'no-title' }
  /** Nothing tells which words are in which language. */
  | { readonly refusal: 'not-split' }
  /** Our own parser refuses what was written. */
  | { readonly refusal: 'refused'; readonly issues: readonly Issue[] };

/** Recognises a text, writes it in our format, reads that again and compares it with the source word by word. */
export const importSource = (source: Source, asked: Import): Imported | NotImported =>
  readingIn([asked.language], () => made(source, asked), asked.given);

function made(given: Source, asked: Import): Imported | NotImported {
  const source = inLanguage(given, asked.language);
  if (asked.isOneOfSeveral === true && source === given) return { refusal: 'not-split' };
  const recognised = recognise(given, asked);
  if ('refusal' in recognised) return recognised;
  const title = recognised.title ?? asked.title;
  if (title === null) return { refusal: 'no-title' };
  const names = noteNames(recognised);
  const structure = asked.given === undefined ? {} : { structure: asked.given };
  const markdown = textFile({ title, ...asked.front, ...structure }, recognised.entries, names);
  const { value, issues } = parseText(markdown, 'text.md', asked.language);
  if (value === null) return { refusal: 'refused', issues: issues.filter(isError) };
  const { clauses } = value;
  const file = { markdown, title: recognised.title ?? '', clauses };
  const lines = markdown.split('\n');
  const leftOut = leftOutOf(recognised, source);
  const said = textLines(clauses);
  const doubts = [
    ...issues.map((issue) => parserDoubt(issue, lines)),
    ...numberingDoubts(clauses, asked.language),
    ...unreadNumbersIn(said),
    ...countedDoubts(recognised, clauses, asked.language),
    ...unsureTitles(recognised, clauses),
    ...suspectsIn(said, asked.language),
    ...leftOutDoubts(recognised, leftOut),
  ].sort((a, b) => a.line - b.line);
  const proof = prove(recognised, source, file);
  return { markdown, title, clauses, proof, leftOut, doubts, sourceDoubts: source.doubts };
}

/** Notes are called as they are printed where that can be a name, and is not one already. */
function noteNames({ entries, pieces }: Recognised): NoteNames {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  const marks = new Map([...pieces].reverse().map(({ block }) => [block.note, block.mark] as const));
  for (const entry of entries) {
    if (entry.is !== 'note') continue;
    const printed = (marks.get(entry.note) ?? '').replace(/[^\p{L}\p{N}-]/gu, '').normalize('NFKC');
    const free = [printed, String(entry.note), `note-${entry.note}`].find(
      (name) => /^[\p{L}\p{N}-]{1,20}$/u.test(name) && !taken.has(name),
    );
    names.set(entry.note, free ?? `n${entry.note}`);
    taken.add(names.get(entry.note) ?? '');
  }
  return names;
}

function parserDoubt(issue: Issue, lines: readonly string[]): Doubt {
  const text = lines[issue.line - 1] ?? '';
  return { doubt: 'parser', line: issue.line, words: issue.rule, around: aroundOf(text, 0, 24), issue };
}

const textLines = (clauses: readonly Clause[]): readonly TextLine[] =>
  [...walk(clauses)].flatMap(({ heading, words, line }) =>
    [heading, words].flatMap((own) => (own === null ? [] : [{ text: own.text, line }])),
  );

function leftOutDoubts({ entries }: Recognised, leftOut: readonly LeftOut[]): readonly Doubt[] {
  const isClosed = entries.some(({ is }) => is === 'conclusions');
  const between = leftOut.filter(({ why }) => why === 'between');
  const [behind] = leftOut.filter(({ why }) => why === 'behind');
  const notes = leftOut.filter(({ why }) => why === 'note');
  return [
    ...between.map(({ words }) => whole('left-out-between', words)),
    ...(behind === undefined || isClosed ? [] : [whole('end-unsure', behind.words)]),
    ...notes.map(({ words }) => whole('note-unused', words)),
  ];
}

const whole = (doubt: Doubt['doubt'], words: string): Doubt => ({
  doubt,
  line: 1,
  words: aroundOf(words, 0, 60),
  around: aroundOf(words, 0, 60),
});
