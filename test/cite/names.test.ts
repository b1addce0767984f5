import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locateSteps } from '../../src/cite/locate.ts';
import { namePath, stepsOfEId } from '../../src/cite/naming.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { foundLevels } from '../../src/cite/saidLevels.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import { type EId, parseEId } from '../../src/model/eid.ts';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '../../src/model/language.ts';
import { readingIn } from '../../src/model/tongues.ts';
import { parseText } from '../../src/parse/text.ts';
import { pathTo } from '../../src/render/view.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All texts of the archive and of the fixtures, by their files. */
const texts = ['documents', 'test/fixtures/archive', 'test/fixtures/parse'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)[a-z]{3}[^/]*\.md$/u.test(file))
    .map((file) => {
      const code = (file.split('/').at(-1) ?? '').slice(0, 3);
      const source = readFileSync(join(ROOT, folder, file), 'utf8');
      const language = isLanguageCode(code) ? code : 'eng';
      return { file, clauses: parseText(source, file, language).value?.clauses ?? [] };
    }),
);

const eIdOf = (text: string): EId => {
  const eId = parseEId(text);
  if (eId === null) throw new Error(`${text} is no eId`);
  return eId;
};

/** What the reader of references understands by a name in a text. */
function readBack(clauses: readonly Clause[], name: string): readonly EId[] {
  const located = findReferences(name).map(({ steps }) => locateSteps(clauses, steps));
  return located.flatMap((one) => (one.status === 'absent' ? [] : one.eIds));
}

/** A footnote and a gap of no clause are no clauses to cite; what a text numbers twice alike has no name of its own. */
const hasOwnName = (clause: Clause): boolean =>
  clause.kind !== 'note' && clause.kind !== 'gap' && !/-x\d/u.test(clause.eId);

describe('every name of a clause is read back as that clause', () => {
  test('the texts are read', () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const { file, clauses } of texts) expect(clauses.length, file).toBeGreaterThan(0);
  });

  test.each(LANGUAGE_CODES)('in %s', (code) => {
    const astray = texts.flatMap(({ file, clauses }) =>
      [...walk(clauses)].filter(hasOwnName).flatMap(({ eId }) => {
        const name = namePath(pathTo(clauses, eId), code);
        const read = readingIn([code], () => readBack(clauses, name));
        return read.length === 1 && read[0] === eId ? [] : [`${file} ${eId}: "${name}" is read as ${read}`];
      }),
    );
    expect(astray).toEqual([]);
  });
});

describe('what has no number is named by its place, in words', () => {
  const names: Readonly<Record<string, Readonly<Partial<Record<LanguageCode, string>>>>> = {
    art_VII__p_1: {
      eng: 'Article VII, first paragraph',
      rus: 'Статья VII, первый абзац',
      hye: 'Հոդված VII, առաջին պարբերություն',
      aze: 'VII maddə, birinci abzas',
    },
    para_6__p_3: {
      eng: 'paragraph 6, third subparagraph',
      rus: 'пункт 6, третий абзац',
      hye: 'կետ 6, երրորդ պարբերություն',
      aze: 'bənd 6, üçüncü abzas',
    },
    preamble__rec_22: {
      eng: 'Preamble, twenty-second recital',
      rus: 'Преамбула, двадцать второй пункт',
      hye: 'Նախաբան, քսաներկուերորդ կետ',
      aze: 'Preambula, iyirmi ikinci bənd',
    },
    preamble__formula_1: {
      eng: 'Preamble, closing words',
      rus: 'Преамбула, заключительные слова',
      hye: 'Նախաբան, վերջին խոսքերը',
      aze: 'Preambula, son sözlər',
    },
    para_1__point_b__subpoint_i: {
      eng: 'paragraph 1, point (b), subpoint (i)',
      rus: 'пункт 1, подпункт (b)(i)',
      hye: 'կետ 1, ենթակետ (b)(i)',
      aze: 'bənd 1, yarımbənd (b)(i)',
    },
    art_2__point_a__indent_3: {
      eng: 'Article 2, point (a), third indent',
      rus: 'Статья 2, подпункт (a), третье тире',
      hye: 'Հոդված 2, ենթակետ (a), երրորդ գծիկ',
      aze: 'Maddə 2, yarımbənd (a), üçüncü tire',
    },
    p_103: {
      eng: '103rd paragraph',
      rus: '103-й абзац',
      hye: '103-րդ պարբերություն',
      aze: '103-cü abzas',
    },
  };

  test.each(Object.entries(names))('%s', (eId, byLanguage) => {
    const said = INTERFACE_CODES.map((code) => [code, namePath(stepsOfEId(eIdOf(eId)), code)]);
    expect(Object.fromEntries(said)).toEqual(byLanguage);
  });

  test('each ordinal to 120 is another word, and read as its number', () => {
    for (const code of LANGUAGE_CODES) {
      const all = Array.from({ length: 120 }, (_, at) => namePath(stepsOfEId(eIdOf(`p_${at + 1}`)), code));
      expect(new Set(all).size).toBe(120);
      const read = readingIn([code], () => all.map((name) => findReferences(name)[0]?.steps[0]?.number));
      expect(read, code).toEqual(all.map((_, at) => String(at + 1)));
    }
  });

  test('beside numbered paragraphs one without a number says so', () => {
    const source =
      '---\ntitle: T\nlanguage_role: not-stated\n---\n\n## Article 1\n\nFirst.\n\nNext.\n\n1. One.\n';
    const clauses = parseText(source, 'x/eng@2000-01-01.md', 'eng').value?.clauses ?? [];
    const named = [...walk(clauses)].map(({ eId }) => [namePath(pathTo(clauses, eId), 'eng'), eId]);
    expect(Object.fromEntries(named)).toMatchObject({
      'Article 1, first unnumbered paragraph': 'art_1__p_1',
      'Article 1, paragraph 1': 'art_1__para_1',
    });
    expect(readBack(clauses, 'the first unnumbered paragraph of Article 1')).toEqual(['art_1__p_1']);
    expect(readBack(clauses, 'the first paragraph of Article 1')).toEqual(['art_1__para_1']);
    expect(readBack(clauses, 'первый абзац статьи 1')).toEqual(['art_1__p_1']);
    expect(readBack(clauses, 'пункт 1 статьи 1')).toEqual(['art_1__para_1']);
  });

  test('what was found is told by its place, whatever it was called', () => {
    const told = (words: string, eId: string) =>
      foundLevels(findReferences(words)[0]?.steps ?? [], eIdOf(eId)).map(
        ({ kind, number }) => `${kind} ${number}`,
      );
    expect(told('third subparagraph of paragraph 6', 'para_6__p_3')).toEqual(['paragraph 6', 'p 3']);
    expect(told('Article VII(1)', 'art_VII__p_1')).toEqual(['article VII', 'p 1']);
    expect(told('Article VII(1)', 'art_VII__para_1')).toEqual(['article VII', 'paragraph 1']);
    expect(told('пункт 6, третий абзац', 'para_6__p_3')).toEqual(['paragraph 6', 'p 3']);
  });

  test('words of the name alone cite nothing in a text', () => {
    expect(findReferences('They read the closing words and the closing part.')).toEqual([]);
    expect(findReferences('Closing part')).toHaveLength(1);
  });
});
