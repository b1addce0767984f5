import { matchSequences } from '../diff/sequence.ts';
import type { Source } from '../sources/source.ts';
import { type FileWords, type PlacedWord, wordsOfFile } from './fileWords.ts';
import type { Recognised } from './recognise.ts';
import { wordsOfSource } from './sourceWords.ts';

/** Words in a row that one side has and the other has not. */
export interface Stretch {
  readonly words: string;
  /** The same with some words before and behind. */
  readonly around: string;
  /** Of our file: where they stand, or should. */
  readonly line: number;
}

/** That no word of a source is lost and none comes in: compared as folded words, one after another. */
export interface Proof {
  /** Words of the source that are meant to stand in the text. */
  readonly words: number;
  /** In the source, not in our file. */
  readonly missing: readonly Stretch[];
  /** In our file, not in the source. */
  readonly added: readonly Stretch[];
  /** Words that the end of a line cut in the source, as they stand in our file now. */
  readonly joined: readonly Stretch[];
}

/** Compares a file of ours with the source that it was made of; both are read anew. */
export function prove(recognised: Recognised, source: Source, file: FileWords): Proof {
  const wanted = wordsOfSource(recognised, source);
  const found = wordsOfFile(file);
  const body = compare(wanted.body, found.body);
  const notes = compare(wanted.notes, found.notes);
  return {
    words: wanted.body.length + wanted.notes.length,
    missing: [...body.missing, ...notes.missing],
    added: [...body.added, ...notes.added],
    joined: [...body.joined, ...notes.joined],
  };
}

function compare(wanted: readonly PlacedWord[], found: readonly PlacedWord[]): Omit<Proof, 'words'> {
  const ids = new Map<string, number>();
  const numbered = (words: readonly PlacedWord[]): Int32Array =>
    Int32Array.from(words, ({ word }) => {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      return id;
    });
  const partner = matchSequences(numbered(wanted), numbered(found));
  const proof = { missing: [] as Stretch[], added: [] as Stretch[], joined: [] as Stretch[] };
  let [at, other] = [0, 0];
  while (at < wanted.length || other < found.length) {
    if (partner[at] === other && at < wanted.length) {
      at += 1;
      other += 1;
      continue;
    }
    const end = endOf(partner, at);
    const otherEnd = end < wanted.length ? (partner[end] ?? found.length) : found.length;
    tell({ from: at, to: end, words: wanted }, { from: other, to: otherEnd, words: found }, proof);
    [at, other] = [end, otherEnd];
  }
  return proof;
}

function endOf(partner: Int32Array, from: number): number {
  let end = from;
  while (end < partner.length && (partner[end] ?? -1) < 0) end += 1;
  return end;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: readonly PlacedWord[];
}

function tell(
  wanted: Run,
  found: Run,
  proof: { readonly missing: Stretch[]; readonly added: Stretch[]; readonly joined: Stretch[] },
): void {
  const line = (found.words[Math.max(0, found.from - 1)] ?? found.words[0])?.line ?? 1;
  const [lost, come] = [lettersOf(wanted), lettersOf(found)];
  if (lost === come) {
    if (lost !== '') proof.joined.push(stretch(found, found.words[found.from]?.line ?? line));
    return;
  }
  if (lost !== '') proof.missing.push(stretch(wanted, line));
  if (come !== '') proof.added.push(stretch(found, found.words[found.from]?.line ?? line));
}

const lettersOf = ({ from, to, words }: Run): string =>
  words
    .slice(from, to)
    .map(({ word }) => word)
    .join('');

const AROUND = 4;
const said = (words: readonly PlacedWord[]): string => words.map(({ printed }) => printed).join(' ');

const stretch = ({ from, to, words }: Run, line: number): Stretch => ({
  words: said(words.slice(from, to)),
  around: said(words.slice(Math.max(0, from - AROUND), to + AROUND)),
  line,
});
