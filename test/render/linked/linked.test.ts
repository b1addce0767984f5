import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { findClause, walk } from '../../../src/model/clause.ts';
import type { Work } from '../../../src/model/work.ts';
import { embedSnippet } from '../../../src/render/html/embed.tsx';
import { jsonLdOfClauses } from '../../../src/render/linked/clause.ts';
import { legalForceOf } from '../../../src/render/linked/force.ts';
import { jsonLdScript } from '../../../src/render/linked/jsonLd.ts';
import { jsonLdOfText } from '../../../src/render/linked/text.ts';
import { jsonLdOfWork } from '../../../src/render/linked/work.ts';
import type { TextView } from '../../../src/render/view.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../../support/folder.ts';
import { href, textsOf } from '../akn/texts.ts';
import { ClauseLd, TextLd, WorkLd } from './schema.ts';

const clauseOf = (view: TextView, eId: string) => {
  const clause = findClause(view.clauses, eId);
  if (clause === null) throw new Error(`no ${eId}`);
  return jsonLdOfClauses(view, [clause], href);
};

describe('is what schema.org and ELI have names for', () => {
  test.each([...textsOf(FIXTURE), ...textsOf(DOCUMENTS)])('%s and each of its clauses', (_, read) => {
    const view = read();
    TextLd.parse(jsonLdOfText(view, href));
    for (const clause of walk(view.clauses)) ClauseLd.parse(jsonLdOfClauses(view, [clause], href));
  });

  test.each([FIXTURE, DOCUMENTS])('each Work of an archive', (folder) => {
    for (const { work } of Archive.load(folder).works.values()) WorkLd.parse(jsonLdOfWork(work, [], href));
  });
});

type Stage = Work['stages'][number];
const stage = (name: Stage['stage'], date: string, party?: string): Stage => ({
  stage: name,
  date,
  source: 'Gazette',
  ...(party === undefined ? {} : { for: party }),
});

describe('legal force is said only where a source says it', () => {
  const forceOf = (stages: readonly Stage[], nature: Work['nature'] = 'treaty') =>
    legalForceOf({ nature, stages: [...stages] })['legislationLegalForce'] ?? 'not known';

  test.each<[string, readonly Stage[], string]>([
    ['entered into force', [stage('in-force', '1972-02-01')], 'https://schema.org/InForce'],
    [
      'ended',
      [stage('in-force', '1972-02-01'), stage('terminated', '1990-01-01')],
      'https://schema.org/NotInForce',
    ],
    [
      'ended, nobody says when it began',
      [stage('terminated', '1990-01-01')],
      'https://schema.org/NotInForce',
    ],
    ['signed and ratified', [stage('signed', '1971-03-02'), stage('ratified', '1972-01-10')], 'not known'],
    ['initialed', [stage('initialed', '2025-08-08')], 'not known'],
    ['nothing', [], 'not known'],
    ['in force for one party', [stage('in-force', '1972-02-01', 'XT')], 'not known'],
    [
      'in force, left by one party',
      [stage('in-force', '1972-02-01'), stage('terminated', '1990-01-01', 'XT')],
      'https://schema.org/InForce',
    ],
  ])('%s: %s', (_, stages, expected) => expect(forceOf(stages)).toBe(expected));

  test('an act that is no treaty has none, whatever stages say', () => {
    expect(forceOf([stage('terminated', '1990-01-01')], 'non-binding')).toBe('not known');
    expect(forceOf([stage('in-force', '1990-01-01')], 'not-stated')).toBe('not known');
  });

  test('the source and its day stand beside it', () => {
    expect(legalForceOf({ nature: 'treaty', stages: [stage('in-force', '1972-02-01')] })).toMatchObject({
      'eli:first_date_entry_in_force': '1972-02-01',
      additionalProperty: [{ propertyID: 'legal-force-source', value: '1972-02-01: Gazette' }],
    });
  });

  test.each(textsOf(FIXTURE))('our copy has none itself: %s', (_, read) => {
    const view = read();
    const [first] = view.clauses;
    const nodes = [
      jsonLdOfText(view, href),
      ...(first === undefined ? [] : [jsonLdOfClauses(view, [first], href)]),
    ];
    for (const node of nodes) {
      expect(node).not.toHaveProperty('legislationLegalForce');
      expect(node).toMatchObject({ legislationLegalValue: 'https://schema.org/UnofficialLegalValue' });
    }
  });
});

describe('words', () => {
  const ODD = `## Article 1. Tides\n\n1. The sea rises.\n\n2. It falls.\n\n## Article 2\n\n[gap: torn]\n\n## Article 3\n\n1. Kept.\n\n2. [gap: torn]`;
  const viewOf = (front = '') => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(ODD, front),
    });
    const [[, read] = []] = textsOf(folder);
    if (read === undefined) throw new Error('no text');
    return read();
  };

  test('a clause says its words, name, hashes and level', () => {
    const view = viewOf();
    expect(clauseOf(view, 'art_1__para_1')).toMatchObject({
      '@id': 'https://archive.example/t/tides-1999/eng@1999-09-09/art_1/para_1',
      name: 'Article 1, paragraph 1',
      text: '1. The sea rises.',
      inLanguage: 'en',
      legislationIdentifier: 'tides-1999/eng@1999-09-09/art_1__para_1',
      legislationDateVersion: '1999-09-09',
      version: 1,
      additionalProperty: [{ propertyID: 'attestation-level', value: 'unchecked' }],
      isPartOf: { name: 'Article 1. Tides' },
    });
    const { identifier } = ClauseLd.parse(clauseOf(view, 'art_1__para_1'));
    expect(identifier?.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^c1:[0-9a-f]{64}$/u),
      expect.stringMatching(/^t1:[0-9a-f]{64}$/u),
    ]);
  });

  test('not held, or held in part, are not given as its words, and no hash or level is claimed for a gap', () => {
    const view = viewOf();
    for (const eId of ['art_2', 'art_3']) expect(clauseOf(view, eId)).not.toHaveProperty('text');
    const gap = ClauseLd.parse(clauseOf(view, 'art_2'));
    expect(gap.additionalProperty).toBeUndefined();
    expect(gap.identifier?.map(({ propertyID }) => propertyID) ?? []).not.toContain('c1');
  });

  test('those that are not the published ones are not given', () => {
    expect(clauseOf({ ...viewOf(), altered: true }, 'art_1')).not.toHaveProperty('text');
  });

  test('only clauses with a heading are parts, so that long texts stay light', () => {
    const view = viewOf();
    expect(TextLd.parse(jsonLdOfText(view, href)).hasPart?.map(({ name }) => name)).toEqual([
      'Article 1. Tides',
      'Article 2',
      'Article 3',
    ]);
    expect(clauseOf(view, 'art_1')).not.toHaveProperty('hasPart');
  });

  test('a translation that nobody official made is a writing about the act; where sources differ it is not said', () => {
    const front = viewOf().front;
    const asRole = (language_role: typeof front.language_role) =>
      jsonLdOfText({ ...viewOf(), front: { ...front, language_role } }, href);
    const work = { '@id': 'https://archive.example/t/tides-1999' };
    expect(TextLd.parse(asRole('unofficial-translation'))).toMatchObject({
      '@type': 'CreativeWork',
      translationOfWork: work,
    });
    const differing = [
      { role: 'unofficial-translation', source: 'A' },
      { role: 'authentic', source: 'B' },
    ] as const;
    for (const role of ['not-stated', 'official-translation', 'authentic', [...differing]] as const)
      expect(TextLd.parse(asRole(typeof role === 'string' ? role : [...role]))).toMatchObject({
        '@type': ['Legislation', 'LegislationObject', 'eli:LegalExpression'],
        'eli:realizes': work,
      });
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script',
        '>',
        '<!--',
        '-->',
        ']]>',
        '&lt;',
        '&',
        '"',
        '\\',
        '\u2028',
        '\u2029',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('whatever words there are, they neither end their script element nor open a comment, and are read back', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const page = parseDocument(
        `<script type="application/ld+json">${jsonLdScript({ name })}</script><p>end</p>`,
      );
      const [script, end, ...more] = DomUtils.getElementsByTagName('*', page);
      expect([script, end, ...more].map((one) => one?.name)).toEqual(['script', 'p']);
      expect(JSON.parse(script === undefined ? '' : DomUtils.textContent(script))).toEqual({ name });
      expect(jsonLdScript({ name })).not.toMatch(/[<>&]/u);
    }),
  );
});

test('whatever words there are, a quotation for other pages is one block that shows them and runs nothing', () => {
  const permalink = 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02/art_1';
  fc.assert(
    fc.property(hostile, hostile, (line, notice) => {
      const html = embedSnippet({ lines: [line], lang: 'en', notice, citation: line, permalink, hash: null });
      const page = parseDocument(html);
      const elements = DomUtils.getElementsByTagName('*', page);
      expect(elements.map(({ name }) => name)).toEqual(['blockquote', 'p', 'p', 'footer', 'a']);
      expect(elements.slice(1, 3).map((one) => DomUtils.textContent(one))).toEqual([line, `[${notice}]`]);
    }),
  );
});
