// `npm run index`: the indexer as JavaScript.
import { runProgram } from '../src/program.mjs';

await runProgram('indexer/main.ts');
