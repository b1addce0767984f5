import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { localApp } from '../localApp.ts';
import { withServices } from './withServices.ts';

interface Options {
  readonly output?: string;
  readonly paper: string;
  readonly size: string;
  readonly ui?: string;
  readonly json?: boolean;
}

/** `archive pdf`: the PDF that the server gives for an address, without a server. */
export function pdfCommand(config: () => Config): Command {
  return new Command('pdf')
    .description(
      'Write a text, clause, range, selection, parallel texts, comparison or search results as PDF',
    )
    .argument(
      '<address>',
      'as in the archive: bridge-2031/eng@2031-05-01/art_VII, /compare/..., /search?q=...',
    )
    .option('-o, --output <file>', 'where to write it (- is standard output; default: its own name)')
    .addOption(
      new Option('--paper <size>', 'size of the pages').choices(['a4', 'letter', 'a5']).default('a4'),
    )
    .addOption(
      new Option('--size <size>', 'size of the letters').choices(['normal', 'large']).default('normal'),
    )
    .option('--ui <language>', 'language of our own words in it (default: that of the text)')
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExit code: 0 written, 1 it could not be made, 2 wrong usage or no such address')
    .action(async (address: string, options: Options, command: Command) => {
      await withServices({ ...config(), ...searchesOnly(address) }, async (services) => {
        const app = localApp(services, config());
        const answer = await follow((path) => app.request(path), pathOf(address, options));
        if (answer.status !== 200) {
          const exitCode = answer.status < 500 && answer.status !== 413 ? 2 : 1;
          return command.error(`error: ${address}: ${await detailOf(answer)}`, { exitCode });
        }
        write(answer, Buffer.from(await answer.arrayBuffer()), options);
      });
    });
}

/** Words are indexed only where they are searched. */
const searchesOnly = (address: string): Partial<Config> =>
  /^\/?search/u.test(address) ? {} : { EMBEDDED_MAX_CLAUSES: 0 };

/** The path with `.pdf` behind the address and before its query. */
function pathOf(address: string, { paper, size, ui }: Options): string {
  const local = address.replace(/^https?:\/\/[^/]*/u, '').replace(/^\/+/u, '');
  const url = new URL(
    /^(?:t|compare|search)(?:[/?.]|$)/u.test(local) ? `/${local}` : `/t/${local}`,
    'http://archive.invalid',
  );
  url.searchParams.set('paper', paper);
  url.searchParams.set('size', size);
  if (ui !== undefined) url.searchParams.set('ui', ui);
  const path = url.pathname.endsWith('.pdf') ? url.pathname : `${url.pathname.replace(/\/$/u, '')}.pdf`;
  return path + url.search;
}

async function follow(get: (path: string) => Response | Promise<Response>, path: string): Promise<Response> {
  const answer = await get(path);
  const to = answer.headers.get('location');
  return to === null || answer.status >= 400 ? answer : follow(get, to);
}

async function detailOf(answer: Response): Promise<string> {
  const problem: { detail?: string } = JSON.parse(await answer.text());
  return problem.detail ?? `it answers ${answer.status}`;
}

function write(answer: Response, bytes: Uint8Array, { output, json = false }: Options): void {
  const [, own = 'text.pdf'] =
    /filename="([^"]+)"/u.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const file = output ?? own;
  writeFileSync(file === '-' ? process.stdout.fd : file, bytes);
  if (file === '-') return;
  const sha256 = (answer.headers.get('etag') ?? '').replaceAll('"', '');
  process.stdout.write(
    json ? `${JSON.stringify({ file, bytes: bytes.length, sha256 })}\n` : `${file} (${bytes.length} bytes)\n`,
  );
}
