// `npm start` and `npm run archive`: the command line as JavaScript.
import { runProgram } from './program.mjs';

await runProgram('src/cli.ts');
