import { judge, told } from '../mutants/judge.ts';
import { GOAL, ROOMS } from '../mutants/rooms.ts';
import { table } from './report.ts';

/** Changes drawn of each room, and by which seed: `MUTANTS=300` for a narrower interval. */
const { MUTANTS = '20', SEED = String(Date.now() % 1_000_000) } = process.env;

/** How many changes of the code its tests notice, of a few drawn from each room; `npm run mutants` changes every place. */
export async function benchMutants(): Promise<string> {
  const scores = Object.keys(ROOMS).map((room) => ({
    room,
    ...judge(room, '', { count: Number(MUTANTS), seed: Number(SEED) }),
  }));
  const rows = scores.map(({ room, judged, explained, share, low, high }) => [
    room,
    String(judged),
    percent(share),
    `${percent(low)} to ${percent(high)}`,
    String(explained),
    String(GOAL),
  ]);
  const head = ['room', 'changes drawn', 'noticed %', '95 % interval', 'explained', 'goal'];
  const missed = scores.flatMap((score) => score.missed).map(told);
  return [table(head, rows), `seed ${SEED}`, ...missed].join('\n\n');
}

const percent = (share: number): string => (share * 100).toFixed(1);
