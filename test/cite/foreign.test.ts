import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { findCitations } from '../../src/cite/find/citations.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../../documents')));
/** An agreement, whose own clauses a bare number means. */
const home = library.get('am-az-peace-2025')?.work ?? null;

/** The clauses that a text cites of itself. */
const own = (text: string): readonly string[] =>
  findCitations(text, names, home)
    .filter(({ steps, works, unknown }) => steps.length > 0 && works === null && !unknown)
    .map(({ start, end }) => text.slice(start, end));

/** Of a pasted text: what is said to be found. */
const foundIn = (text: string): readonly string[] =>
  resolveText(library, names, text, ['eng']).flatMap(({ status, targets }) =>
    status === 'found' ? targets : [],
  );

describe('a clause beside the name of another act is no clause of the text itself', () => {
  test.each([
    ['an abbreviation before it', 'as OPEC Article 2 has it'],
    ['an abbreviation behind it', 'under Article 2 ESC of that day'],
    ['a constitution', 'under Article 2 of its Constitution'],
    ['"that" with a type of its own', 'in Article 2 of that Agreement'],
    ['"the said"', 'in Article 2 of the said Treaty'],
    ['"the latter"', 'in Article 2 of the latter'],
    ['"thereto"', 'the annex thereto, paragraph 1'],
    ['a comma before "of"', 'Article 2, paragraph 1, of the Statute of the Lake Court'],
    ['a directive with its code', 'Article 2 of Council Directive 91/440/EEC'],
    ['a decision with its code before it', 'decision 7/MP.2, paragraph 1'],
    ['a name that goes on behind the type of the text itself', 'Article 2 of the Agreement on Contracts'],
    ['a name before a comma', 'the Treaty of Lausanne, Article 2'],
    ['a law with a number', 'Article 2 of Law No. 123'],
    ['small letters', 'article 2 of the south pacific treaty'],
    ['Russian: an abbreviation', 'согласно ст. 2 УПК РФ'],
    ['Russian: a code', 'согласно статье 2 Лесного кодекса'],
    ['Russian: an abbreviation before it', 'ЕАЭС статья 2'],
    ['Russian: a name before a comma', 'Рижский договор, статья 2'],
    ['Russian: what an act is about', 'Конвенция о речном судоходстве, статья 2'],
    ['Armenian: a code', 'ՀՀ անտառային օրենսգրքի 2-րդ հոդված'],
    ['Azerbaijani: a constitution', 'Respublikanın Konstitusiyasının 2-ci maddəsi'],
    ['Azerbaijani: a code', 'Meşə Məcəlləsinin 2-ci maddəsi'],
    ['Azerbaijani: one unknown name', 'Sahmanın 2-ci maddəsi'],
    ['Armenian: one unknown name', 'Սևանի 2-րդ հոդված'],
    ['Armenian in Latin letters', 'Sahmanadrutyan 2-rd hodvats'],
    ['a place in a treaty series', '1844 UNTS 3 art 2'],
    ['a report of cases', 'Ruritania v Graustark [2021] ICJ Rep 361, para 4'],
  ])('%s: %s', (_, text) => expect(own(text)).toEqual([]));
});

describe('a clause of the text itself stays one', () => {
  test.each([
    ['under Article 2 of this Agreement', []],
    ['under Article 2 NATO shall consult', ['Article 2']],
    ['ARTICLES 2 AND 3 APPLY', ['ARTICLES 2', '3']],
    ['The Parties act. Article 2 applies', ['Article 2']],
    ['in breach of the Act. Article 2 applies', ['Article 2']],
    ['having ratified the Treaty. Article 2 applies', ['Article 2']],
    ['within the meaning of Article 2, its Parties agree', ['Article 2']],
    ['the rights under Article 2 to the extent of the law', ['Article 2']],
    ['Article 2 in the Republic applies', ['Article 2']],
    ['Стороны согласно статье 2 обязуются', ['статье 2']],
    ['Tərəflərin bu Sazişin 2-ci maddəsi', []],
    ['Կողմերը 2-րդ հոդվածի համաձայն', ['2-րդ հոդվածի']],
    ['Tərəflər 2-ci maddəyə əsasən', ['2-ci maddəyə']],
  ])('%s', (text, expected) => expect(own(text)).toEqual(expected));
});

describe('a pasted text', () => {
  test.each([
    'Article 2 of Versailles binds.',
    'See OPEC Article 2.',
    'См. ст. 2 УПК РФ.',
    'The Treaty of Lausanne, Article 2, ends it.',
  ])('finds nothing here for %s', (text) => expect(foundIn(text)).toEqual([]));

  test('leads to the Work named before only where no other act stands beside the clause', () => {
    expect(
      foundIn('Under the Peace Agreement, Article II binds. OPEC Article 3 does not; Article IV does.'),
    ).toEqual(['/t/am-az-peace-2025/eng@2025-08-08/art_II', '/t/am-az-peace-2025/eng@2025-08-08/art_IV']);
  });
});

describe('a name that is part of the name of another act', () => {
  test.each([
    'Protocol to the Peace Agreement, Article II',
    'Article II of the Protocol to the Peace Agreement',
    'Протокол к Мирному соглашению, статья II',
    'Peace Agreement on the Lakes, Article II',
    'Lausanne Peace Agreement, Article II',
    'Ruritania–Graustark Peace Agreement, Article II',
  ])('%s leads nowhere', (text) => {
    expect(foundIn(text)).toEqual([]);
    expect(resolveReference(library, names, text, ['eng']).status).toBe('absent');
  });

  test.each([
    'Washington Peace Agreement, Article II',
    'Armenian–Azerbaijani Peace Agreement, Article II',
    'Under the Peace Agreement, Article II',
    'Parties to the Peace Agreement, Article II',
    'the 2025 Peace Agreement, Article II',
  ])('%s is the Work', (text) => {
    expect(foundIn(text)).toEqual(['/t/am-az-peace-2025/eng@2025-08-08/art_II']);
  });
});

test('a date at the end of an item is none of the name with which the next begins', () => {
  const text =
    'signed on 8 August 2025;\n\nthe Peace Agreement, Article II; of 8 August 2025; the Peace Agreement';
  const spans = resolveText(library, names, text, ['eng']).map(({ start, end }) => text.slice(start, end));
  expect(spans).toEqual(['Peace Agreement, Article II', 'Peace Agreement']);
});
