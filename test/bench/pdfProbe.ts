import { readFileSync } from 'node:fs';
import { median } from './report.ts';

// Run in a process of its own by pdf.ts: one engine on one text, as JSON. The text comes over standard input.
const [name = '', roundsText = '1'] = process.argv.slice(2);
const text = JSON.parse(readFileSync(0, 'utf8'), (_, value) =>
  value !== null && typeof value === 'object' && 'base64' in value
    ? Buffer.from(value.base64, 'base64')
    : value,
);
// What the words came with is not what is measured.
const start = performance.now();
const { ENGINES } = await import('./pdf/engines.ts');
const engine = await ENGINES[name as keyof typeof ENGINES]();
const first = await engine.make(text);
const cold = performance.now() - start;
const times: number[] = [];
for (let round = 0; round < Number(roundsText); round += 1) {
  const begin = performance.now();
  await engine.make(text);
  times.push(performance.now() - begin);
}
await engine.close();
process.stdout.write(JSON.stringify({ cold, warm: median(times), bytes: first.length }));
