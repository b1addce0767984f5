import { judge, says, told } from './judge.ts';
import { GOAL, ROOMS } from './rooms.ts';

// npm run mutants [-- room ...]: changes the code of a room place by place and prints which changes its tests let pass;
// room:pattern of some of its files alone, such as search:src/search/verify/*.ts. SAMPLE=200 draws so many, SEED which.
const wanted = process.argv.slice(2);
const roomOf = (name: string): string => name.split(':')[0] ?? '';
const unknown = wanted.filter((name) => !Object.hasOwn(ROOMS, roomOf(name)));
if (unknown.length > 0) {
  process.stderr.write(`No room ${unknown.join(', ')}; there are: ${Object.keys(ROOMS).join(', ')}\n`);
  process.exit(2);
}
const { SAMPLE, SEED = '1' } = process.env;
const sample = SAMPLE === undefined ? null : { count: Number(SAMPLE), seed: Number(SEED) };

const below = (wanted.length > 0 ? wanted : Object.keys(ROOMS)).filter((name) => {
  const room = roomOf(name);
  const score = judge(room, name.slice(room.length + 1), sample);
  process.stdout.write(`\n## ${name}\n\n${score.missed.map(told).join('\n')}\n`);
  process.stdout.write(`${says(name, score, sample === null)} (goal: ${GOAL})\n`);
  // A sample is below only where chance does not explain it.
  return (sample === null ? score.share : score.high) * 100 < GOAL;
});
if (below.length > 0) {
  process.stdout.write(`\nBelow ${GOAL}: ${below.join(', ')}\n`);
  process.exitCode = 1;
}
