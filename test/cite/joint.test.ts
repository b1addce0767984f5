import { describe, expect, test } from 'vitest';
import { resolveClause } from '../../src/cite/clausePath.ts';
import { indexNames } from '../../src/cite/find/names.ts';
import type { Library } from '../../src/cite/library.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { findTextReferences } from '../../src/cite/references.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { WorkFileSchema } from '../../src/model/work.ts';
import { parseText } from '../../src/parse/text.ts';

const source = `---
title: T
language_role: not-stated
---

## Part I

### Article 12

Twelve, subject to Article 14.

### Articles 13 to 15 (deleted)

## Part II

### Articles XX and XXI (repealed)

### Статьи 30–32 (исключены)

### Article 33

Thirty-three.

# Annexes A and B (deleted)
`;
const work = {
  id: 'weir-1990',
  ...WorkFileSchema.parse({
    type: 'convention',
    nature: 'treaty',
    title: { eng: 'Weir Convention', rus: 'Конвенция о плотинах' },
    participants: [],
    date: '1990-01-02',
  }),
};
const clauses = parseText(source, 'weir-1990/eng@1990-01-02.md', 'eng').value?.clauses ?? [];
const text = { key: { language: 'eng', variant: null, date: '1990-01-02' } as const, clauses: () => clauses };
const held = { work, texts: [text] };
const library: Library = new Map([[work.id, held]]);
const names = indexNames([work]);
const at = (eId: string) => `/t/weir-1990/eng@1990-01-02/${eId}`;

const cases = [
  ['Article 14 of the Weir Convention', 'art_13-15', 'Articles 13 to 15 (deleted)', '14'],
  ['Weir Convention, art. 13', 'art_13-15', 'Articles 13 to 15 (deleted)', '13'],
  ['Article 14, paragraph 1, of the Weir Convention', 'art_13-15', 'Articles 13 to 15 (deleted)', '14'],
  ['статья 15 Конвенции о плотинах', 'art_13-15', 'Articles 13 to 15 (deleted)', '15'],
  ['Article 21 of the Weir Convention', 'art_XX-XXI', 'Articles XX and XXI (repealed)', '21'],
  ['статья 31 Конвенции о плотинах', 'art_30-32', 'Статьи 30–32 (исключены)', '31'],
] as const;

describe('one of several articles that are printed under one heading is absent with that heading', () => {
  test.each(cases)('%s', (ref, eId, printed, number) => {
    const answer = {
      status: 'absent',
      targets: [],
      near: [at(eId)],
      why: [{ why: 'printed-together', work: 'weir-1990', asked: { kind: 'article', number }, printed }],
    };
    expect(resolveReference(library, names, ref, ['eng'])).toMatchObject(answer);
    expect(resolveText(library, names, `See ${ref}.`, ['eng'])).toMatchObject([answer]);
  });

  test('an annex of letters as well', () =>
    expect(resolveReference(library, names, 'Annex B to the Weir Convention', ['eng']).why).toMatchObject([
      { why: 'printed-together', printed: 'Annexes A and B (deleted)' },
    ]));

  test('in an address and in the words of the text itself', () => {
    expect(resolveClause(clauses, ['art_14'])).toMatchObject({
      status: 'absent',
      within: { eId: 'art_13-15' },
      why: { why: 'printed-together', work: null, printed: 'Articles 13 to 15 (deleted)' },
    });
    const [here] = findTextReferences(library, held, text, names);
    expect(here?.references).toMatchObject([
      { status: 'absent', why: [{ why: 'printed-together', asked: { kind: 'article', number: '14' } }] },
    ]);
  });
});

test.each(['Articles 13 to 15 of the Weir Convention', 'Weir Convention, arts 13-15'])(
  '%s are found as they are printed',
  (ref) =>
    expect(resolveReference(library, names, ref, ['eng'])).toMatchObject({
      status: 'found',
      targets: [at('art_13-15')],
    }),
);

test.each([
  'Article 16 of the Weir Convention',
  'Article 14A of the Weir Convention',
  'Annex 1 to the Weir Convention',
])('%s is none of them', (ref) =>
  expect(resolveReference(library, names, ref, ['eng'])).toMatchObject({
    status: 'absent',
    why: [{ why: 'no-clause' }],
  }),
);
