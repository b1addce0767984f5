import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { areEqual, comparePasted, compareSides, type Side, saysSame } from '../diff/side.ts';
import { comparisonJson, pastedJson } from '../render/diffJson.ts';
import { comparisonText, pastedText } from '../render/diffText.ts';
import { absoluteIn } from './absolute.ts';
import { textAt } from './textAt.ts';

interface Options {
  readonly text?: string;
  readonly json?: boolean;
}

/**
 * `archive compare`: two texts, clauses or ranges, or a pasted text beside one; 1 where they differ or one holds too
 * little to say. */
export function compareCommand(config: () => Config): Command {
  return new Command('compare')
    .description('Compare two texts or clauses, word by word: bridge-2031/eng@2031-05-01/art_IV ...')
    .argument('<from>', 'address below /t')
    .argument('[to]', 'address below /t')
    .option('--text <file>', 'compare with the words of a file instead (- reads standard input)')
    .option('--json', 'print the comparison as JSON')
    .action((from: string, to: string | undefined, { text, json = false }: Options, command: Command) => {
      if ((to === undefined) === (text === undefined))
        command.error('error: give a second address or --text <file>', { exitCode: 2 });
      const archive = Archive.load(config().DOCUMENTS);
      const absolute = absoluteIn(archive, config());
      const one = sideOf(archive, from, command);
      if (to !== undefined) {
        const comparison = compareSides(one, sideOf(archive, to, command));
        write(
          json ? comparisonJson(comparison, absolute) : comparisonText(comparison),
          areEqual(comparison) === true,
        );
        return;
      }
      const compared = comparePasted(
        one,
        readFileSync(text === '-' || text === undefined ? 0 : text, 'utf8'),
      );
      write(
        json ? pastedJson(one, compared, absolute) : pastedText(one, compared),
        saysSame(one, compared) === true,
      );
    });
}

function write(answer: object | string, isEqual: boolean): void {
  process.stdout.write(typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n`);
  process.exitCode = isEqual ? 0 : 1;
}

/** What an address shows, as a side; ends the command where it shows no text. */
function sideOf(archive: Archive, given: string, command: Command): Side {
  const { address, edition, clauses } = textAt(archive, given, command);
  return {
    address,
    title: edition.front.title,
    language: edition.key.language,
    clauses,
    levelOf: (eId) => edition.index.levelAt(edition.index.positionOf(eId)),
  };
}
