import { ROOMS } from './rooms.ts';
import { drawn, type Score, scoreOf } from './score.ts';
import { listMutants, type Mutant, runStryker } from './stryker.ts';

/** How many changes of a room are drawn, and by which seed. */
export interface Sample {
  readonly count: number;
  readonly seed: number;
}

/** Files whose changes are judged in one run of Stryker: what a night that ends early loses. */
const FILES_AT_ONCE = 8;

/** The score of a room, or of its files that `pattern` names: of a sample, or of all changes, each night going on. */
export function judge(room: string, pattern: string, sample: Sample | null): Score {
  const all = listMutants(pattern === '' ? (ROOMS[room]?.code ?? []) : [pattern]);
  if (sample === null) return scoreOf(judgeAll(room, [...new Set(all.map(([, place]) => fileOf(place)))]));
  const some = drawn(all, sample.count, sample.seed);
  const places = [...new Set(some.map(([, place]) => place))];
  return scoreOf(runStryker({ room, places, chosen: some.map(([name]) => name), goesOn: false }));
}

const fileOf = (place: string): string => place.split(':')[0] ?? place;

function judgeAll(room: string, files: readonly string[]): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const places = files.slice(at, at + FILES_AT_ONCE);
    // A report that goes on tells of the files before, too.
    const judged = runStryker({ room, places, chosen: null, goesOn: true });
    mutants.push(...judged.filter(({ file }) => places.includes(file)));
  }
  return mutants;
}

/** "words: 87.3 % of 150 changes (81.0 to 91.7), 3 explained". */
export const says = (
  room: string,
  { share, low, high, judged, explained }: Score,
  isAll: boolean,
): string => {
  const [score, from, to] = [share, low, high].map((part) => (part * 100).toFixed(1));
  const between = isAll ? '' : ` (${from} to ${to})`;
  return `${room}: ${score} % of ${judged} changes${between}${explained === 0 ? '' : `, ${explained} explained`}`;
};

/** What no test noticed: where, what stood there, and what stood there instead. */
export const told = ({ file, line, kind, was, now, fate }: Mutant): string =>
  `${file}:${line} ${kind}${fate === 'NoCoverage' ? ', reached by no test' : ''}\n${marked('-', was)}\n${marked('+', now)}\n`;

const marked = (mark: string, code: string): string =>
  code
    .split('\n')
    .map((line) => `${mark} ${line}`)
    .join('\n');
