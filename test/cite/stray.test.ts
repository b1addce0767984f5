import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../fixtures/pinpoints')));
const clausesIn = (text: string): readonly string[] =>
  resolveText(library, names, text, ['eng'])
    .filter(({ status }) => status === 'found')
    .flatMap(({ targets }) => targets.filter((target) => target.split('/').length > 4));

describe('a letter behind a clause that was not read with it is never the clause around', () => {
  test.each([
    'Ferry Convention, article 6 A',
    'Ferry Convention article 4 b',
    'Art. 2.2.b Ferry Convention',
    'Договор о причалах, ст. III, п. 3 а',
    'Այգիների պայմանագիր, հոդված 12, բ',
    'Otlaq Sazişi, II maddə, bənd 2 c',
  ])('%s', (reference) => {
    expect(resolveReference(library, names, reference, ['eng']).status).toBe('absent');
    expect(clausesIn(`It is in ${reference}.`)).toEqual([]);
  });
});

describe('a letter that is a word of the sentence takes nothing away', () => {
  test.each([
    ['Under Article 4 of the Ferry Convention a pilot sails.', 'art_4'],
    ['In Ferry Convention, Article 4, a pilot is named.', 'art_4'],
    ['Конвенция о паромах, статья 4 и прочее', 'art_4'],
    ['Ferry Convention, art. 2.2(b).', 'art_2/para_2/point_b'],
    ['Ferry Convention, article 6A.', 'art_6A'],
  ])('%s', (text, clause) => {
    expect(clausesIn(text).map((target) => target.split('/').slice(4).join('/'))).toEqual([clause]);
  });
});
