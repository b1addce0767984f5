import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const shelf = (path: string) => shelfOf(Archive.load(join(import.meta.dirname, path)));
const documents = shelf('../../documents');
const pinpoints = shelf('../fixtures/pinpoints');

const read = ({ library, names }: typeof documents, ref: string): readonly (readonly string[])[] => {
  const short = (targets: readonly string[]) =>
    targets.map((target) => target.split('/').slice(4).join('__'));
  const line = resolveReference(library, names, ref, ['eng']);
  const spans = resolveText(library, names, `See: ${ref}. And so on.`, ['eng']);
  return [
    line.status === 'found' ? short(line.targets) : [],
    spans.flatMap(({ status, targets }) => (status === 'found' ? short(targets).filter(Boolean) : [])),
  ];
};

describe('references written before they were asked', () => {
  test.each([
    ['Moscow Armistice, Article 2', 'a place that is known and a word that is not'],
    ['ՀՀ աշխատանքային օրենսգիրք, հոդված 5', 'a code before a comma'],
    ['ILC Articles on State Responsibility, art 16', 'a structure word in a name'],
    ['Second Peace Agreement, art II', 'a number before a name'],
    ['Bougainville Peace Agreement, para 4', 'a place before a name'],
    ['Seymour v Republic [1998] 2 AC 315, para 5', 'a report of cases'],
  ])('%s is no clause here: %s', (ref) => expect(read(documents, ref)).toEqual([[], []]));

  test('the parties of another act behind a name', () =>
    expect(read(pinpoints, 'Ferry Convention between Ruritania and Graustark, art 2')).toEqual([[], []]));

  test.each([
    ['Peace Agreement, Arts. III, V', ['art_III', 'art_V']],
    ['Peace Agreement, above n 7, art X', ['art_X']],
    ['Peace Agreement between Armenia and Azerbaijan, art X', ['art_X']],
  ])('%s', (ref, eIds) => expect(read(documents, ref)).toEqual([eIds, eIds]));

  test.each([
    ['1833 UNTS 397, art 2', ['art_2']],
    ['пункт 2 приложения к Договору о причалах', ['annex_1__para_2']],
    ['paragraph 2 of the Annex to the Orchard Treaty', ['annex_1__para_2']],
  ])('%s', (ref, eIds) => expect(read(pinpoints, ref)).toEqual([eIds, eIds]));
});
