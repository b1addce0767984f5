import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { StyleRule } from '../../src/archive/style/finding.ts';
import { checkStyle } from '../../src/archive/style/style.ts';
import { runCli } from '../support/cli.ts';
import { folderOf, workFile } from '../support/folder.ts';

const WORK = 'tides-1999/work.yaml';
const TEXT = 'tides-1999/eng@1999-09-09.md';
const OTHER = 'tides-1999/rus@1999-09-09.md';
const TODAY = '2026-03-01';

const FOUR = (words: string): string => `{ eng: ${words}, rus: ${words}, hye: ${words}, aze: ${words} }`;
const FACTS = workFile(
  `short_title: ${FOUR('Tides')}\nabstract: ${FOUR('Of tides')}\nstatus_checked: 2026-02-01\nrights: official-text\n`,
);
const ENGLISH =
  'The harbour master publishes a table of tides before the first day of each year, and keeps the last ten of them for anybody who asks.';
const RUSSIAN =
  'Капитан порта публикует таблицу приливов до первого дня каждого года и хранит последние десять таблиц для всех, кто их спросит.';
const attested = (exact: string): string =>
  `attestations:\n  - { source: S, publisher: P, class: party, url: null, checked: 2026-02-01, exact: [${exact}] }\n`;
const text = (body: string, front = attested('title, art_1, art_2')): string =>
  `---\ntitle: Tides\nlanguage_role: authentic\n${front}---\n\n${body}\n`;
const english = (one: string, two = 'It is Article 1 that counts.'): string =>
  `## Article 1. Tables\n\n${one}\n\n## Article 2. Rank\n\n${two}`;
const russian = (one: string): string =>
  `## Статья 1. Таблицы\n\n${one}\n\n## Статья 2. Старшинство\n\nСтатья 1 важнее.`;

/** An archive in which editors have left nothing undone. */
const GOOD: Readonly<Record<string, string>> = {
  [WORK]: FACTS,
  [TEXT]: text(english(ENGLISH)),
  [OTHER]: text(russian(RUSSIAN)),
};

/** `file:line rule` of all that could be better. */
const found = (changed: Readonly<Record<string, string>> = {}, today = TODAY): readonly string[] =>
  checkStyle(Archive.load(folderOf({ ...GOOD, ...changed })), today).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

/** Every rule with what breaks it alone, and where. A rule without a row does not compile. */
const UNDONE: Readonly<Record<StyleRule, readonly [at: string, changed: Readonly<Record<string, string>>]>> =
  {
    'dead-reference': [`${TEXT}:12`, { [TEXT]: text(english(ENGLISH, 'It is Article 9 that counts.')) }],
    misaligned: [`${OTHER}:8`, { [OTHER]: text(russian('Таблица публикуется.')) }],
    'no-abstract': [`${WORK}:6`, { [WORK]: FACTS.replace(', hye: Of tides', '') }],
    'no-attestation': [`${TEXT}:2`, { [TEXT]: text(english(ENGLISH), '') }],
    'no-caption': [`${TEXT}:8`, { [TEXT]: GOOD[TEXT]?.replace('Article 1. Tables', 'Article 1') ?? '' }],
    'no-rights': [`${TEXT}:2`, { [WORK]: FACTS.replace(/rights.*\n/u, ''), [OTHER]: '' }],
    'no-title': [`${WORK}:3`, { [WORK]: FACTS.replace(', aze: Tides', '') }],
    'status-unchecked': [`${WORK}:3`, { [WORK]: FACTS.replace(/status_checked.*\n/u, '') }],
    unchecked: [`${TEXT}:12`, { [TEXT]: text(english(ENGLISH), attested('title, art_1')) }],
  };

describe('verify --style', () => {
  test('says nothing of an archive in which nothing was left undone', () => {
    expect(found()).toEqual([]);
  });

  test.each(Object.entries(UNDONE))(
    '%s: what is undone alone is named, with file and line',
    (rule, [at, changed]) => {
      expect(found(changed)).toEqual([`${at} ${rule}`]);
    },
  );

  test('titles and abstracts are missed in the languages of the pages alone', () => {
    const noAze = { [WORK]: FACTS.replaceAll(/, aze: [\w ]+/gu, '') };
    expect(found(noAze)).toEqual([`${WORK}:3 no-title`, `${WORK}:6 no-abstract`]);
    expect(found({ ...noAze, 'archive.yaml': 'languages: [hye, rus, eng]\n' })).toEqual([]);
  });

  test('a status is old from the ninety-first day on', () => {
    expect(found({}, '2026-05-02')).toEqual([]);
    expect(found({}, '2026-05-03')).toEqual([`${WORK}:7 status-unchecked`]);
  });

  test('what nobody can tell is not held against a text: gaps, short clauses, references to acts that are catalogued', () => {
    expect(found({ [OTHER]: text(russian('[gap: the page is torn]'), attested('art_2')) })).toEqual([]);
    expect(
      found({ [TEXT]: text(english('Tables.')), [OTHER]: text(russian('Таблицы публикуются.')) }),
    ).toEqual([]);
    const ebb = {
      'ebb-2000/work.yaml': FACTS.replace('Agreement on Tides', 'Convention on Ebb').replaceAll(
        ': Tides',
        ': Ebb',
      ),
    };
    const named = text(english(ENGLISH, 'It is Article 3 of the Convention on Ebb that counts.'));
    expect(found({ ...ebb, [TEXT]: named })).toEqual([]);
  });

  test('the command ends with 1, as lines and as JSON; without --style it says none of it', async () => {
    const DOCUMENTS = folderOf({ ...GOOD, ...UNDONE['no-title'][1] });
    const said = await runCli(['verify', '--style'], { DOCUMENTS });
    expect([said.code, said.out]).toEqual([
      1,
      expect.stringContaining(`style ${WORK}:3 no-title has no title in aze`),
    ]);
    const json = await runCli(['verify', '--style', '--json'], { DOCUMENTS });
    expect(JSON.parse(json.out).style).toContainEqual(expect.objectContaining({ rule: 'no-title', line: 3 }));
    const plain = await runCli(['verify'], { DOCUMENTS });
    expect([plain.code, plain.out]).toEqual([0, expect.not.stringContaining('no-title')]);
  });
});
