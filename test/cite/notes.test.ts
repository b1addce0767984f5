import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const shelf = (path: string) => shelfOf(Archive.load(join(import.meta.dirname, path)));
const documents = shelf('../../documents');
const pinpoints = shelf('../fixtures/pinpoints');

const NAMED = /^\/t\/([^/]+)\/[^/]+\/(.+)$/u;
const short = (targets: readonly string[]) => targets.map((target) => target.replace(NAMED, '$1 $2'));
/** What a line and a text with it lead to, Works alone left out. */
const read = ({ library, names }: typeof documents, ref: string) => ({
  line: short(resolveReference(library, names, ref, ['eng']).targets),
  text: resolveText(library, names, `As in ${ref}; and so on.`, ['eng']).flatMap(({ status, targets }) =>
    status === 'found' ? short(targets) : [],
  ),
});

describe('what a full citation says behind the name of an act belongs to it', () => {
  test.each([
    'Peace Agreement (signed 8 August 2025, not yet in force) art II',
    'Peace Agreement (initialed 8 August 2025) (n 12) art II',
    'Peace Agreement (initialed at Washington, 8 August 2025) art II',
    'Мирное соглашение (парафировано 8 августа 2025 года), статья II',
    'Peace Agreement of 8 August 2025, art II',
    'the 2025 Peace Agreement, art II',
  ])('%s', (ref) => {
    const found = ['am-az-peace-2025 art_II'];
    expect(read(documents, ref)).toEqual({ line: found, text: found });
  });

  test.each([
    ['its series', 'Ferry Convention, 1833 UNTS 397, art 1'],
    [
      'all at once',
      'Ferry Convention, opened for signature 5 May 1901, 1833 UNTS 397 (entered into force 16 November 1903) art 1',
    ],
    [
      'a series of an act that is known of none',
      'Strait Convention (signed 1974, entered into force 1 January 1980) 1155 UNTS 331 (SC) art 1',
    ],
  ])('%s: %s', (_, ref) => {
    const { line, text } = read(pinpoints, ref);
    expect(line).toEqual(text);
    expect(line.map((found) => found.split(' ')[1])).toEqual(['art_1']);
  });
});

test('a resolution with its day and its symbol is one citation', () => {
  const text = 'By UNSC Res 822 (30 April 1993) UN Doc S/RES/822, and by S/RES/884 too.';
  const spans = resolveText(documents.library, documents.names, text, ['eng']);
  expect(spans.map(({ start, end, targets }) => [text.slice(start, end), ...targets])).toEqual([
    ['Res 822 (30 April 1993) UN Doc S/RES/822', '/t/unsc-822-1993'],
    ['S/RES/884', '/t/unsc-884-1993'],
  ]);
});

describe('what is said behind or before a name and is not so of its Work makes it the name of another act', () => {
  test.each([
    ['another year', 'Peace Agreement (1995) art II'],
    ['another day', 'Peace Agreement of 14 December 1995, art II'],
    ['other stages', 'Peace Agreement (signed 14 December 1995, entered into force 14 December 1995) art II'],
    ['another year before it', 'the 1995 Peace Agreement, art II'],
    ['another year in Russian', 'Мирное соглашение 1995 года, статья II'],
    ['another day in Russian', 'Мирное соглашение от 14 декабря 1995 года, статья II'],
    ['another year in Azerbaijani', '1995-ci il Sülh sazişinin II maddəsi'],
    ['letters that are no initials of its names', 'Peace Agreement (1995) (GFA) art II'],
    ['another body', 'ECOWAS Peace Agreement art II'],
  ])('%s: %s', (_, ref) => expect(read(documents, ref)).toEqual({ line: [], text: [] }));

  test('another place in a series', () =>
    expect(read(pinpoints, 'Ferry Convention, 1844 UNTS 3, art 1')).toEqual({ line: [], text: [] }));

  test('a resolution of another body', () =>
    expect(read(documents, 'PACE Resolution 884, para 1')).toEqual({ line: [], text: [] }));
});
