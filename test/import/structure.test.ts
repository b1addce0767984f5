import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { readStructure } from '../../src/cli/import/structure.ts';
import { languagesIn } from '../../src/cli/import/table.ts';
import { type Flags, runImport } from '../../src/cli/import.ts';
import { importSource } from '../../src/import/import.ts';
import { walk } from '../../src/model/clause.ts';
import { isLanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { createScreen } from '../../src/screen.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';

const BRIDGE = [
  'Көпір туралы шарт',
  'Тараптар төмендегілер туралы келісті:',
  'Бап 1',
  'Көпір екі жағалауда тұрады.',
  'Бап 2',
  'Көпірді ешкім жаппайды.',
  'Қосымша',
  'Көпірдің ұзындығы жүз қадам.',
].join('\n\n');

async function imported(structure: string | null) {
  const source = await readSource(Buffer.from(BRIDGE), 'bridge.txt');
  const [given, language] = [structure === null ? undefined : readStructure(structure), 'kaz'];
  if (isUnread(source) || typeof given === 'string' || !isLanguageCode(language)) throw new Error('not read');
  const front = { language_role: 'not-stated' };
  return importSource(source, { language, pick: null, isWhole: false, title: null, front, given });
}

describe('import --structure gives the words of a language without a row', () => {
  test('by which articles and annexes are found, in the text and whenever its file is read again', async () => {
    const result = await imported('article=Бап,annex=Қосымша');
    if ('refusal' in result) throw new Error(result.refusal);
    expect([...walk(result.clauses)].map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['article', 'article', 'annex']),
    );
    const [language] = languagesIn('kaz');
    if (language === undefined || !isLanguageCode(language)) throw new Error('kaz is a language');
    const { value } = parseText(result.markdown, 'kaz@2031-01-01.md', language);
    expect(value?.front.structure).toEqual({ article: ['Бап'], annex: ['Қосымша'] });
    expect(value?.clauses.map(({ eId }) => eId)).toEqual(result.clauses.map(({ eId }) => eId));
    expect(result.proof).toMatchObject({ missing: [], added: [] });
  });

  test('without which nothing is taken for an article', async () => {
    const result = await imported(null);
    const kinds = 'refusal' in result ? [] : [...walk(result.clauses)].map(({ kind }) => kind);
    expect(kinds).not.toContain('article');
  });

  test('several of a kind, the form of titles first, and words with spaces', () => {
    expect(readStructure('article=Ibara ya, article = Ibara,annex=Kiambatisho')).toEqual({
      article: ['Ibara ya', 'Ibara'],
      annex: ['Kiambatisho'],
    });
  });

  test.each([
    ['artikle=Бап', '"artikle" is no kind that has words: preamble, part'],
    ['article', 'wants kind=word'],
    ['article=Бап 1', '"Бап 1" is no word: letters and single spaces alone'],
    ['article=', '"" is no word'],
  ])('%s is refused', (structure, says) => {
    expect(readStructure(structure)).toContain(says);
  });

  const flags = { work: 'bridge-2031', lang: 'kaz', date: '2031-01-01' };
  test.each<[Flags, string]>([
    [{ ...flags, structure: 'artikle=Бап' }, 'is no kind that has words'],
    [{ ...flags, lang: 'kaz,rus', structure: 'article=Бап' }, 'gives words of one language'],
  ])('%j ends the command, before a file is read', async (asked, says) => {
    const heard: string[] = [];
    const command = new Command('import')
      .exitOverride()
      .configureOutput({ writeErr: (line) => heard.push(line) });
    const places = { documents: '', data: '', screen: createScreen(process.stderr, true, 'files') };
    await expect(async () => runImport(places, ['none.txt'], asked, command)).rejects.toThrow(says);
    expect(heard.join('')).toContain(says);
  });
});
