import { describe, expect, test } from 'vitest';
import { checkAlignment } from '../../src/archive/align.ts';
import { Archive } from '../../src/archive/archive.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../support/folder.ts';

const ENGLISH = `The Parties agree:

## Article 1

Words.

## Article 2

1. One.

2. Two:

(a) a;

(b) b.`;

/** What verify says of a second language beside the English text. */
const misaligned = (body: string, name = 'rus@1999-09-09.md'): readonly string[] => {
  const files = {
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(ENGLISH),
    [`tides-1999/${name}`]: textFile(body),
  };
  return checkAlignment(Archive.load(folderOf(files))).map(({ file, message }) => `${file} ${message}`);
};

describe('languages of one version align clause by clause', () => {
  test.each([
    ['the invented archive', FIXTURE],
    ['the documents', DOCUMENTS],
  ])('%s', (_, folder) => expect(checkAlignment(Archive.load(folder))).toEqual([]));

  test.each([
    ['the same clauses', ENGLISH],
    [
      'numbers in other letters',
      ENGLISH.replace('(a)', 'а)').replace('(b)', 'б)').replaceAll('Article', 'Статья'),
    ],
    ['named gaps', 'X:\n\n## Статья 1\n\nX.\n\n[gap art_2: torn]'],
    ['a gap for a clause with parts', ENGLISH.replace(/2\. Two:[\s\S]*/u, '2. [gap: torn]')],
    [
      'a gap without name, which stands for what is there',
      'X:\n\n## Статья 1\n\nX.\n\n## Статья 2\n\n[gap: torn]',
    ],
    ['a preamble that is a gap', ENGLISH.replace('The Parties agree:', '[gap: torn]')],
    ['one gap for the whole text', '[gap: torn]'],
  ])('%s', (_, body) => expect(misaligned(body)).toEqual([]));

  test.each([
    [
      'a point missing',
      ENGLISH.replace('\n\n(b) b.', ''),
      'rus@1999-09-09.md art_2__para_2__point_b of tides-1999/eng@',
    ],
    [
      'an article missing',
      ENGLISH.replace('## Article 1\n\nWords.\n\n', ''),
      'rus@1999-09-09.md art_1 of tides-1999/eng@',
    ],
    ['an article too many', `${ENGLISH}\n\n## Статья 3\n\nX.`, 'eng@1999-09-09.md art_3 of tides-1999/rus@'],
    [
      'another numbering',
      ENGLISH.replace('## Article 2', '## Статья 3'),
      'rus@1999-09-09.md art_2 of tides-1999/eng@',
    ],
  ])('%s is found, outermost first', (_, body, says) => {
    expect(misaligned(body).join('\n')).toContain(says);
  });

  test('many are counted, not listed', () => {
    const body = Array.from({ length: 9 }, (_, index) => `## Статья ${index + 3}\n\nX.`).join('\n\n');
    expect(misaligned(`${ENGLISH}\n\n${body}`)[0]).toContain('art_3, art_4, art_5, art_6, art_7 and 4 more');
  });

  test('a gap stands for what is missing where it stands, and for nothing in another article', () => {
    const body = 'X:\n\n## Статья 1\n\n1. Один.\n\n[gap: torn]';
    expect(misaligned(body).join('\n')).toContain('rus@1999-09-09.md art_2 of tides-1999/eng@');
  });

  test('the newest edition of each language is compared, whatever older ones lacked', () => {
    const folder = (second: string) =>
      folderOf({
        'tides-1999/work.yaml': workFile(),
        'tides-1999/eng@1999-09-09.md': textFile(ENGLISH),
        'tides-1999/rus@1999-09-09.md': textFile(second === ENGLISH ? 'Words.' : ENGLISH),
        'tides-1999/rus@1999-09-09_r2.md': textFile(second),
      });
    expect(checkAlignment(Archive.load(folder(ENGLISH)))).toEqual([]);
    const files = checkAlignment(Archive.load(folder('Words.'))).map(({ file }) => file);
    expect(files).toContain('tides-1999/rus@1999-09-09_r2.md');
  });

  test('another day is another version and need not align', () => {
    expect(misaligned('Only words.', 'rus@2001-01-01.md')).toEqual([]);
  });

  test('a publisher’s variant of the same day aligns too', () => {
    expect(misaligned('Only words.', 'eng-pub@1999-09-09.md').length).toBeGreaterThan(0);
  });
});
