import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { verifyFolder } from '../archive/verifyFolder.ts';
import { withdraw } from '../archive/withdraw.ts';
import type { Config } from '../config.ts';
import { parseAddress } from '../model/address.ts';
import { formatKey } from '../model/expression.ts';
import { formatIssue, isError } from '../model/issue.ts';
import { today } from './today.ts';

interface Options {
  readonly reason: string;
  readonly json?: boolean;
}

/** `archive withdraw`: words that may no longer be shown leave every edition of a text; their hashes stay. */
export function withdrawCommand(config: () => Config): Command {
  return new Command('withdraw')
    .description('Take the words of a clause off the page for good, with the reason, which the log keeps')
    .argument('<clause>', 'its address: bridge-2031/eng@2031-05-01/art_II/p_2')
    .requiredOption(
      '--reason <words>',
      'who asked for it and on what ground; shown in the place of the words',
    )
    .option('--json', 'print what was changed as JSON')
    .addHelpText('after', '\nExit code: 0 withdrawn, 1 errors found and nothing changed, 2 wrong usage')
    .action((given: string, { reason, json = false }: Options, command: Command) => {
      const { DOCUMENTS } = config();
      const archive = Archive.load(DOCUMENTS);
      const found = clauseAt(archive, given);
      if (found === null)
        return command.error(`error: "${given}" is no address of a clause here`, { exitCode: 2 });
      const errors = verifyFolder(archive).issues.filter(isError);
      const done =
        errors.length > 0
          ? { texts: [], issues: errors }
          : withdraw(archive, { ...found, reason, today: today() });
      process.exitCode = done.issues.length === 0 ? 0 : 1;
      if (done.issues.length > 0)
        process.stderr.write(`${done.issues.map(formatIssue).join('\n')}\nNothing was withdrawn.\n`);
      if (json) process.stdout.write(`${JSON.stringify({ texts: done.texts, errors: done.issues })}\n`);
      else process.stdout.write(done.texts.map((name) => `withdrawn from ${name}\n`).join(''));
    });
}

function clauseAt({ works }: Archive, given: string) {
  const address = parseAddress(`/t/${given.replace(/^\/?(?:t\/)?/u, '')}`);
  if (address?.expression == null || address.clause === null || address.to !== null) return null;
  const wanted = formatKey(address.expression);
  const expression = works.get(address.work ?? '')?.expressions.find(({ key }) => formatKey(key) === wanted);
  return expression === undefined ? null : { expression, eId: address.clause };
}
