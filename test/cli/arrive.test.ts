import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { arrive } from '../../src/cli/arrive.ts';
import { formatAddress } from '../../src/model/address.ts';
import { parseText } from '../../src/parse/text.ts';
import { folderOf, temporaryFolder, workFile } from '../support/folder.ts';
import { docx, newsPage, ORCHARD } from '../support/publications.ts';

const WORK = 'orchard-2031';

/** What the archive holds: the text as initialed, with a blank. */
const initialed = (): string =>
  folderOf({
    [`${WORK}/work.yaml`]: workFile().replace('Agreement on Tides', ORCHARD[0] ?? ''),
    [`${WORK}/eng@2031-05-04.md`]: `---\ntitle: ${ORCHARD[0]}\nlanguage_role: authentic\n---\n\n${ORCHARD.slice(
      1,
    )
      .map((text) => (text.startsWith('ARTICLE') ? `## ${text}` : text).replace('14 days', '____ days'))
      .join('\n\n')}\n`,
  });

/** As signed: the blank filled, a word changed, an article more. */
const SIGNED = [
  ...ORCHARD.map((text) => text.replace('equal halves', 'equal parts')),
  'ARTICLE IV',
  'The river is not counted among the trees.',
];

/** Another language's text, and another act in the language held. */
const RUSSIAN = [
  'Договор об общем саде',
  'Северная Марка и Южная Марка (далее — Стороны), согласились о нижеследующем:',
  'Статья 1',
  'Стороны делят урожай сада поровну и не считают яблоки, упавшие в реку.',
  'Статья 2',
  'Каждая Сторона поливает деревья на своём берегу.',
  'Статья 3',
  'Настоящий Договор вступает в силу, когда оба садовника сочтут последнее яблоко года.',
];
const ENGLISH_LIGHTS = [
  'Convention on Lighthouses',
  'Article 1',
  'Keepers light their lamps at dusk and put them out when the sun is up.',
  'Article 2',
  'No lamp is sold to ships or to the people who sail in them.',
];

async function arrived(copies: Readonly<Record<string, string | Uint8Array>>, DOCUMENTS = initialed()) {
  const [folder, saved] = [join(temporaryFolder(), 'drafts'), folderOf(copies)];
  const files = Object.keys(copies).map((name) => join(saved, name));
  const command = new Command('arrive').exitOverride();
  const call = { work: WORK, date: '2032-03-01', folder, absolute: formatAddress, command };
  const { out, exitCode } = await arrive(Archive.load(DOCUMENTS), files, call);
  return { out, exitCode, folder, files, DOCUMENTS, call };
}

describe('archive arrive', () => {
  test('tells what changed since the version held, fills in the blank, and writes a draft beside the archive', async () => {
    const { out, exitCode, folder, DOCUMENTS } = await arrived({ 'ministry.html': newsPage(SIGNED) });
    expect(exitCode).toBe(0);
    expect(out).toContain('a version of eng@2031-05-04');
    expect(out).toContain('equal [-halves-]{+parts+},');
    expect(out).toContain('Blanks filled in ministry.html:\n  art_II__p_1: ____ -> 14');
    expect(out).toContain('The river is not counted among the trees.');
    expect(out).toContain('behind the text the copy goes on: "Read more: Who counts the apples?');
    expect(readdirSync(DOCUMENTS)).not.toContain('drafts');

    const draft = readFileSync(join(folder, 'eng@2032-03-01.md'), 'utf8');
    const { value, issues } = parseText(draft, 'eng.md', 'eng');
    expect(issues).toEqual([]);
    expect(value?.front).toMatchObject({ title: ORCHARD[0], language_role: 'not-stated', attestations: [] });
    expect(value?.clauses.map(({ eId }) => eId)).toEqual([
      'preamble',
      'art_I',
      'art_II',
      'art_III',
      'art_IV',
    ]);
  });

  test('says where two publications differ, each with a draft of its own', async () => {
    const other = docx(SIGNED.map((text) => text.replace('both gardeners', 'the gardeners')));
    const { out, exitCode, folder } = await arrived({
      'mfa-north.html': newsPage(SIGNED),
      'mfa-south.docx': other,
    });
    expect(exitCode).toBe(0);
    const [, between = ''] = out.split('Between mfa-north.html and mfa-south.docx:');
    expect(between).toContain('[-both-]{+the+} gardeners');
    expect(between).toContain('1 clause differs');
    expect(readdirSync(folder).toSorted()).toEqual([
      'eng-mfanorth@2032-03-01.md',
      'eng-mfasouth@2032-03-01.md',
    ]);
  });

  test('the same words again change nothing and say so', async () => {
    const { out } = await arrived({
      'again.html': newsPage(ORCHARD.map((text) => text.replace('14 days', '____ days'))),
    });
    expect(out).toContain('Changes since eng@2031-05-04 in again.html:\nNo differences');
    expect(out).not.toContain('Blanks filled');
  });

  test('a copy in a language that is not held becomes a draft, and nothing says that it is this act', async () => {
    const { out, exitCode, folder } = await arrived({ 'sever.txt': RUSSIAN.join('\n\n') });
    expect(exitCode).toBe(0);
    expect(out).toContain('nothing here tells whether it is this act');
    expect(out).toContain('recognised: 1 preamble, ');
    expect(out).not.toContain('Changes since');
    const draft = readFileSync(join(folder, 'rus@2032-03-01.md'), 'utf8');
    const { value, issues } = parseText(draft, 'rus.md', 'rus');
    expect(issues).toEqual([]);
    expect(value?.front).toMatchObject({ title: RUSSIAN[0], language_role: 'not-stated' });
    expect(value?.front.note).toMatch(/^Draft made by a program from sever\.txt/u);
    expect(value?.clauses.map(({ eId }) => eId)).toEqual(['preamble', 'art_1', 'art_2', 'art_3']);
  });

  test('two copies in a language that is not held are compared with each other', async () => {
    const { out } = await arrived({
      'sever.txt': RUSSIAN.join('\n\n'),
      'yug.txt': RUSSIAN.join('\n\n').replace('поровну', 'пополам'),
    });
    expect(out.split('Between sever.txt and yug.txt:')[1]).toContain('[-поровну-]{+пополам+}');
  });

  test('another act in a language that is held is no draft', async () => {
    const { out, exitCode, folder } = await arrived({ 'lights.txt': ENGLISH_LIGHTS.join('\n\n') });
    expect(exitCode).toBe(1);
    expect(out).toContain('or another act');
    expect(existsSync(folder)).toBe(false);
  });

  test('words without a title or articles cannot be told to be a text: no draft', async () => {
    const { out, exitCode, folder } = await arrived({
      'other.txt': 'Стороны делят урожай сада поровну.\n\nНикто не считает яблоки.',
    });
    expect(exitCode).toBe(1);
    expect(out).toContain(
      'no text held here has its words: it may be in a language that is not held, or another act',
    );
    expect(existsSync(folder)).toBe(false);
  });

  test('a file that cannot be read is named, and the others arrive', async () => {
    const { out, exitCode, folder } = await arrived({
      'a.html': newsPage(SIGNED),
      'b.bin': new Uint8Array(40),
    });
    expect(exitCode).toBe(1);
    expect(out).toContain('Not read: b.bin is no text, page, Word file or PDF');
    expect(readdirSync(folder)).toEqual(['eng@2032-03-01.md']);
  });

  test('never writes over a draft that somebody worked on', async () => {
    const first = await arrived({ 'a.html': newsPage(SIGNED) });
    const draft = join(first.folder, 'eng@2032-03-01.md');
    writeFileSync(draft, 'worked on');
    const again = await arrive(Archive.load(first.DOCUMENTS), first.files, first.call);
    expect([again.exitCode, readFileSync(draft, 'utf8')]).toEqual([1, 'worked on']);
    expect(again.out).toContain('another draft has its name');
  });

  test('an unknown Work or a day that is none is wrong usage', async () => {
    const { call, files, DOCUMENTS } = await arrived({ 'a.txt': 'x' });
    const archive = Archive.load(DOCUMENTS);
    const quiet = new Command('arrive').exitOverride().configureOutput({ writeErr: () => undefined });
    await expect(arrive(archive, files, { ...call, work: 'nothing', command: quiet })).rejects.toThrow(
      'no Work nothing',
    );
    await expect(arrive(archive, files, { ...call, date: '2032-02-30', command: quiet })).rejects.toThrow(
      'no day',
    );
  });
});
