import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../fixtures/pinpoints')));
const short = (targets: readonly string[]) => targets.map((target) => target.split('/').slice(4).join('__'));

describe('a line and a text read alike', () => {
  test.each([
    [
      'point (ii) of subparagraph (b) of paragraph 2 of article 2 of the Ferry Convention',
      'art_2__para_2__point_b__subpoint_ii',
    ],
    [
      'point (b), subparagraph (ii), of article 2(2) of the Ferry Convention',
      'art_2__para_2__point_b__subpoint_ii',
    ],
    [
      'подпункт iii) подпункта b) пункта 2 статьи 2 Конвенции о паромах',
      'art_2__para_2__point_b__subpoint_iii',
    ],
    ['Приложение N 1 к Договору о причалах, пункт 2', 'annex_1__para_2'],
    ['подпункт a) пункта 2 приложения I к Конвенции о паромах', 'annex_I__para_2__point_a'],
    ['С т а т ь я  III Договора о причалах', 'art_III'],
    ['Այգիների պայմանագիր, Գ Լ ՈՒ Խ 2', 'chp_2'],
    ['Lighthouse Treaty, pt II, art V(3)', 'art_V__para_3'],
    ['ferry-convention-1901 art_2__para_2', 'art_2__para_2'],
    ['<ferry-convention-1901/eng@1901-05-05/art_2/para_2>', 'art_2__para_2'],
    ['t/ferry-convention-1901/art_2', 'art_2'],
  ])('%s', (ref, eId) => {
    expect(short(resolveReference(library, names, ref, ['eng']).targets)).toEqual([eId]);
    const spans = resolveText(library, names, `Here: ${ref}; and so on.`, ['eng']);
    expect(spans.flatMap(({ targets }) => short(targets))).toEqual([eId]);
  });

  test.each([
    ['an article of another part', 'Lighthouse Treaty pt II art I'],
    ['a sentence of a paragraph', 'Tide Statement, paragraph 3, second sentence'],
    ['a sentence before its clause', 'the first sentence of paragraph 3 of the Tide Statement'],
    ['an eId of no clause', 'ferry-convention-1901 art_2__para_9'],
  ])('%s is nowhere: %s', (_, ref) => {
    expect(resolveReference(library, names, ref, ['eng']).status).toBe('absent');
    const spans = resolveText(library, names, `Here: ${ref}; and so on.`, ['eng']);
    expect(spans.filter(({ status }) => status === 'found')).toEqual([]);
  });
});
