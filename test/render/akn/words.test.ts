import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/parse/inline.ts';
import { inlineOf, Notes } from '../../../src/render/akn/words.ts';

/** Words with references between these places, as XML. */
const xml = (source: string, ...references: readonly (readonly [start: number, end: number])[]): string => {
  const notes = new Notes([], { notes: new Map(), linksIn: () => [] });
  const inked = references.map(([start, end]) => ({ start, end, href: '#art_2' }));
  return inlineOf(readWords(source).words, notes, inked).xml;
};

describe('words with their marks and what they refer to', () => {
  test.each<[string, string, readonly (readonly [number, number])[], string]>([
    [
      'a reference inside a mark',
      '*as article 2*',
      [[3, 12]],
      '<i>as <ref href="#art_2">article 2</ref></i>',
    ],
    [
      'a mark inside a reference',
      'as *article* 2',
      [[3, 12]],
      'as <ref href="#art_2"><i>article</i> 2</ref>',
    ],
    ['both round the same words', '**article 2**', [[0, 9]], '<b><ref href="#art_2">article 2</ref></b>'],
    ['one behind the other', '*as* 2', [[2, 4]], '<i>as</i><ref href="#art_2"> 2</ref>'],
    ['one before the other', 'as*2*', [[0, 2]], '<ref href="#art_2">as</ref><i>2</i>'],
    [
      'no reference that begins in a mark and ends behind it',
      '*as article* 2',
      [[3, 12]],
      '<i>as article</i> 2',
    ],
    [
      'no reference that ends in a mark and begins before it',
      'as *article 2*',
      [[0, 10]],
      'as <i>article 2</i>',
    ],
    [
      'two references',
      'as 1, 2',
      [
        [3, 4],
        [6, 7],
      ],
      'as <ref href="#art_2">1</ref>, <ref href="#art_2">2</ref>',
    ],
    ['line ends', 'as\\\n*article\\\n2*', [], 'as<eol/><i>article<eol/>2</i>'],
    ['a note that stands nowhere', 'as[^7] 2', [], 'as<noteRef href="#" marker="7"/> 2'],
  ])('%s', (_, source, references, written) => expect(xml(source, ...references)).toBe(written));
});
