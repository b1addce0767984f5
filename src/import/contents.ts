import { KINDS } from '../model/kind.ts';
import type { Candidate } from './candidate.ts';
import { type Piece, printed } from './piece.ts';
import { endsSentence, wordCount } from './shape.ts';

interface Placed extends Candidate {
  readonly at: number;
}

/** Fewer headings in a row are a Part, its Section and its Article. */
const FEWEST = 4;
const MOST_WORDS = 40;
/** Of the headings of a list of contents, so many stand again before their articles. */
const LEAST_AGAIN = 0.6;
/** A word over a list of contents. */
const MOST_NAME_WORDS = 3;

/** Pieces of lists of contents: headings in a row without any text between, which all come again. */
export function contentsAmong(
  pieces: readonly Piece[],
  candidates: readonly Placed[],
  isTitle: (words: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: readonly Placed[] = [];
  for (let first = 0; first < candidates.length; ) {
    // What is left of a run is what would be run through anew.
    if (run.length === 0) run = runFrom(pieces, candidates, first);
    const listed = run.length < FEWEST ? [] : beforeRepeat(run);
    const [begin] = listed;
    if (begin !== undefined && comeAgain(listed, candidates.slice(first + listed.length))) {
      for (let at = begin.at; at < endOf(pieces, listed); at += 1) found.add(at);
      if (isName(pieces[begin.at - 1], isTitle)) found.add(begin.at - 1);
      first += listed.length;
      run = run.slice(listed.length);
    } else {
      first += Math.max(1, run.length - 1);
      run = [];
    }
  }
  return found;
}

/** Headings with nothing but short lines between them, where about every third line at least is one. */
function runFrom(pieces: readonly Piece[], candidates: readonly Placed[], first: number): readonly Placed[] {
  const run: Placed[] = [];
  for (let place = first; place < candidates.length; place += 1) {
    const one = candidates[place];
    const before = run.at(-1);
    if (one === undefined || one.shape === 'glued') break;
    if (before !== undefined && (one.at - before.at > 3 || !areLines(pieces.slice(before.at + 1, one.at))))
      break;
    run.push(one);
  }
  return run;
}

const areLines = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => wordCount(printed(piece)) <= MOST_WORDS && !endsSentence(printed(piece)));

/** The list itself: what begins with a heading that it had already is the text. */
function beforeRepeat(run: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  for (const key of keysOf(run)) {
    if (seen.has(key)) return run.slice(0, seen.size);
    seen.add(key);
  }
  return run;
}

/** Kind and number of each; of an article also those of what it lies in, since numbers may begin anew. */
function* keysOf(run: readonly Placed[]): Generator<string> {
  let around = '';
  for (const { kind, order } of run) {
    const key = `${kind} ${order.join('.')}`;
    if (!KINDS[kind].isUnit) around = key;
    yield KINDS[kind].isUnit ? `${around} ${key}` : key;
  }
}

function comeAgain(listed: readonly Placed[], later: readonly Placed[]): boolean {
  const missed = new Set(keysOf(listed));
  const most = (1 - LEAST_AGAIN) * listed.length;
  for (const key of keysOf(later)) {
    if (missed.size <= most) return true;
    missed.delete(key);
  }
  return missed.size <= most;
}

/** Behind the last heading stand as many lines as behind the others: its title, its page. */
function endOf(pieces: readonly Piece[], listed: readonly Placed[]): number {
  const steps = listed.slice(1).map(({ at }, index) => at - (listed[index]?.at ?? at));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
  let end = (listed.at(-1)?.at ?? 0) + 1;
  const most = end + usual - 1;
  while (end < most && areLines(pieces.slice(end, end + 1))) end += 1;
  return end;
}

/** "Contents": a line of few words directly over the list. */
function isName(piece: Piece | undefined, isTitle: (words: string) => boolean): boolean {
  const words = piece === undefined ? '' : printed(piece);
  return words !== '' && wordCount(words) <= MOST_NAME_WORDS && !endsSentence(words) && !isTitle(words);
}
