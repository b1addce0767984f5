import { NEEDS } from './needs.ts';

/** One clear line, before any test runs, for each thing that this machine lacks. */
export default function sayWhatIsSkipped(): void {
  for (const { what, how, isHere } of NEEDS)
    if (!isHere) process.stdout.write(`Tests that need ${what} will not be run: ${how}\n`);
}
