import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/http/contribute/commands.ts';
import { testApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/workingTree.ts';

const readme = readFileSync(join(ROOT, 'documents/README.md'), 'utf8');
const guide = readme.slice(readme.indexOf('## From the official page'), readme.indexOf('### With a browser'));
/** What the guide tells an editor to type, in order. */
const typed = [...guide.matchAll(/^```sh\n(.*?)^```/gmsu)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

const PAGE = `<!doctype html><html><head><title>Agreement on the Bridge</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>Agreement on the Bridge</h1><p>The two republics have agreed as follows:</p>
<h2>Article 1</h2><p>The bridge is open to everybody who wishes to cross it.</p>
<h2>Article 2</h2><p>1. Each republic pays half of what the bridge costs.</p><p>2. The costs are told every year.</p>
</main></body></html>`;

/** The words of a command as a shell cuts them, behind `npm run archive --`. */
const wordsOf = (command: string): readonly string[] =>
  [...command.replace('npm run archive -- ', '').matchAll(/"([^"]*)"|(\S+)/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

describe('from the official page to the published clause', () => {
  test('the guide and the page say the same commands', () => {
    expect(typed).toEqual(Object.values(COMMANDS));
  });

  test('typed one after the other, they publish a text whose clauses an official copy confirms', async () => {
    const DOCUMENTS = temporaryFolder();
    const page = join(temporaryFolder(), 'page.html');
    writeFileSync(page, PAGE);
    for (const command of typed.filter((one) => one !== COMMANDS.watch)) {
      const args = wordsOf(command).map((word) => (word === 'page.html' ? page : word));
      const { code, out, err } = await runCli(args, { DOCUMENTS });
      // Something is always to be done still: an abstract, captions.
      expect([command, code, `${out}${err}`]).toEqual([
        command,
        command === COMMANDS.style ? 1 : 0,
        `${out}${err}`,
      ]);
    }
    expect(readFileSync(join(DOCUMENTS, 'archive.lock'), 'utf8')).toContain('bridge-2031/eng@2031-05-01');
    const clause = await testApp(DOCUMENTS).json('/t/bridge-2031/eng@2031-05-01/art_2/para_1.json');
    expect(clause).toMatchObject({
      text: 'Each republic pays half of what the bridge costs.',
      attestation: { level: 'official' },
    });
  });
});
