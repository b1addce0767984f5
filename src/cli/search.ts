import { Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { searchJson, toldTo } from '../http/search/json.ts';
import { inEnglish } from '../render/sayReasons.ts';
import { SearchParams } from '../search/read/request.ts';
import { UnknownValues } from '../search/read/unknownValues.ts';
import type { Hit, NearHit } from '../search/show/answer.ts';
import { startServices } from '../services.ts';
import { absoluteIn } from './absolute.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: string;
}

/** `archive search`: the answer of `/api/v1/search` without a server. */
export function searchCommand(config: () => Config): Command {
  return new Command('search')
    .description('Search clauses: words, "an exact phrase" or a citation such as "Article IV"')
    .argument('<query...>')
    .option('--limit <n>', 'hits to print', '10')
    .option('--json', 'print the whole answer as JSON')
    .addHelpText('after', '\nExit code: 0 clauses found, 1 none, 2 wrong usage')
    .action(async (words: string[], { json = false, limit }: Options, command: Command) => {
      const request = SearchParams.safeParse({ q: words.join(' '), limit });
      if (!request.success) return command.error(`error: ${z.prettifyError(request.error)}`);
      const services = startServices(config(), null);
      try {
        const answer = await services.search.search(request.data);
        const { total, hits, near, interpreted } = answer;
        const archive = services.archive();
        const { works } = archive;
        const told = toldTo(archive, absoluteIn(archive, config()), 'eng');
        const says = inEnglish(interpreted.citation?.why ?? [], works);
        const lines = [
          ...(says === '' ? [] : [says]),
          `${total} clauses`,
          ...hits.map(line),
          ...(near.length === 0 ? [] : ['near:', ...near.map(nearLine)]),
        ];
        process.stdout.write(
          json ? `${JSON.stringify(searchJson(answer, told))}\n` : `${lines.join('\n')}\n`,
        );
        process.exitCode = total === 0 ? 1 : 0;
      } catch (error) {
        if (!(error instanceof UnknownValues)) throw error;
        const why = { why: 'bad-parameters', parameters: error.faults } as const;
        command.error(`error: ${inEnglish([why], new Map())}`, { exitCode: 2 });
      } finally {
        await services.stop();
      }
    });
}

const nearLine = (hit: NearHit): string =>
  hit.missing.length === 0 ? line(hit) : `${line(hit)} (not in it: ${hit.missing.join(', ')})`;

const line = ({ permalink, attestation, snippet }: Hit): string =>
  `${permalink} [${attestation ?? 'no words'}] ${snippet}`;
