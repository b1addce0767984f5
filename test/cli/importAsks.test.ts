import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { completed } from '../../src/cli/import/ask.ts';
import { runCli } from '../support/cli.ts';
import { folderOf, temporaryFolder } from '../support/folder.ts';
import { newsPage, ORCHARD } from '../support/publications.ts';

const page = (content: string): string => join(folderOf({ 'page.html': content }), 'page.html');
const quiet = (): Command =>
  new Command('import').exitOverride().configureOutput({ writeErr: () => undefined });

/** What is asked about a page, and the flags that the answers make; null leaves the terminal. */
async function asked(content: string, answers: readonly (string | null)[], given: object = {}) {
  const heard: string[] = [];
  const left = [...answers];
  const flags = await completed([page(content)], { interactive: true, ...given }, quiet(), () => ({
    say: (line) => heard.push(line),
    ask: async (line) => {
      heard.push(line);
      return left.shift() ?? null;
    },
    close: () => undefined,
  }));
  return { flags, heard };
}

describe('import --interactive asks for what is not given', () => {
  test('in plain words, offering what the file lets guess, and saying that it is a guess', async () => {
    const { flags, heard } = await asked(newsPage(ORCHARD), [
      'Pears!',
      'orchard-2031',
      '',
      '2031-05-04',
      '',
      '',
      '',
    ]);
    expect(heard[0]).toContain('Id of the Work');
    expect(heard[1]).toContain('only a-z, 0-9 and single hyphens');
    expect(heard[3]).toMatch(/^Language of the text.*\[eng, (?:as the file says|guessed by its words)\]: $/u);
    expect(heard[5]).toMatch(/\[treaty, by a word of its title\]: $/u);
    expect(flags).toMatchObject({ work: 'orchard-2031', lang: 'eng', date: '2031-05-04', type: 'treaty' });
    expect(Object.keys(flags ?? {})).not.toContain('publisher');
    expect(heard.join('\n')).not.toContain('Title');
  });

  test('not for what flags give, whose words it leaves as they are', async () => {
    const given = {
      work: 'orchard-2031',
      lang: 'eng,rus',
      date: '2031-05-04',
      type: 'act',
      publisher: 'Pear',
    };
    const { flags, heard } = await asked(
      newsPage(ORCHARD),
      ['pear.example', 'https://pear.example/1'],
      given,
    );
    expect(heard).toHaveLength(3);
    expect(heard[1]).toContain('a whole address');
    expect(flags).toMatchObject({ ...given, url: 'https://pear.example/1' });
  });

  test('for a title and a day where the file has none, offering nothing that it cannot know', async () => {
    const answers = ['orchard-2031', 'eng', 'On Pears', '2031-05-04', '', '', ''];
    const { flags, heard } = await asked('<p>Pears.</p>', answers);
    expect(heard[1]).toMatch(/name: $/u);
    expect(heard[2]).toBe('Title, as the copy prints it: ');
    expect(heard[3]).toMatch(/YYYY-MM-DD: $/u);
    expect(flags).toMatchObject({ title: 'On Pears', type: 'other' });
  });

  test('whoever leaves leaves nothing behind; where nobody sits, flags are asked for', async () => {
    expect((await asked(newsPage(ORCHARD), [null])).flags).toBeNull();
    const DOCUMENTS = temporaryFolder();
    const { code, err } = await runCli(['import', page(newsPage(ORCHARD)), '--interactive'], { DOCUMENTS });
    expect([code, err]).toEqual([2, expect.stringContaining('nobody sits at this terminal')]);
  });
});
