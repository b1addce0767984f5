import { resolve } from 'node:path';
import { describeHouse } from './describe.ts';
import { readHouse } from './source.ts';

// npm run house [-- --files]: figures to compare before and after a change; `--files` names what is counted.
const sources = readHouse(resolve(import.meta.dirname, '../..'));
process.stdout.write(describeHouse(sources, process.argv.includes('--files')));
