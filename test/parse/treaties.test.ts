import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clause, walk } from '../../src/model/clause.ts';
import { parseEId } from '../../src/model/eid.ts';
import { formatIssue, type Issue } from '../../src/model/issue.ts';
import { isLanguageCode } from '../../src/model/language.ts';
import { readWords } from '../../src/parse/inline.ts';
import { parseText } from '../../src/parse/text.ts';

const folder = new URL('../fixtures/parse/', import.meta.url);
const names = readdirSync(folder).sort();

function read(name: string) {
  const code = name.slice(0, 3);
  const source = readFileSync(new URL(name, folder), 'utf8');
  return { source, ...parseText(source, name, isLanguageCode(code) ? code : 'eng') };
}

/** One line a clause: eId, what it prints, line of the file, words. */
const outline = (clauses: readonly Clause[], depth = 0): string =>
  clauses
    .map(({ eId, label, heading, line, words, gap, children }) => {
      const printed = [label, heading?.text].filter(Boolean).join(' | ');
      const own = gap === null ? (words?.text ?? '') : `[gap: ${gap}]`;
      return `${'  '.repeat(depth)}${eId} (line ${line}) ${printed === '' ? '' : `{${printed}} `}${own}`
        .trimEnd()
        .concat('\n', outline(children, depth + 1));
    })
    .join('');

describe('invented treaties of many habits, read as their outline', () => {
  test.each(names)('%s', async (name) => {
    const { value, issues } = read(name);
    const said = issues.map((issue) => `${issue.severity} ${formatIssue(issue)}\n`).join('');
    await expect(said + outline(value?.clauses ?? [])).toMatchFileSnapshot(
      `../golden/parse/${name.replace('.md', '.txt')}`,
    );
  });

  test.each(names)('the words of %s lie where their spans say', (name) => {
    const { source, value } = read(name);
    for (const { words, span } of walk(value?.clauses ?? [])) {
      if (words !== null) expect(readWords(source.slice(...span)).words).toEqual(words);
    }
  });

  test('a text with carriage returns is the same text', () => {
    const words = (name: string) =>
      [...walk(read(name).value?.clauses ?? [])].map(({ eId, words: own, line }) => [eId, own?.text, line]);
    expect(words('eng-crlf.md')).toEqual(words('eng-statement.md'));
  });

  test('the tree is frozen', () => {
    const [clause] = read('eng-statement.md').value?.clauses ?? [];
    expect(Object.isFrozen(clause)).toBe(true);
  });
});

const FRONT = '---\ntitle: An invented treaty\nlanguage_role: not-stated\n---\n\n';
const issuesOf = (body: string): readonly Issue[] => parseText(FRONT + body, 'x.md', 'eng').issues;

describe('what is no text of ours is an issue with its line', () => {
  test.each([
    ['Words <b>bold</b>.', 'error', 6, 'raw-html'],
    ['[x](javascript:alert(1))', 'error', 6, 'link'],
    ['Words\n---\n', 'error', 7, 'setext-heading'],
    ['Words\n===\n', 'error', 7, 'setext-heading'],
    ['[x]: https://example.org', 'error', 6, 'link-definition'],
    ['One.\n\n    code', 'error', 8, 'indented'],
    ['```\ncode\n```', 'error', 6, 'code'],
    ['> quoted', 'error', 6, 'quote'],
    ['![x](y.png)', 'error', 6, 'image'],
    ['Words [gap: lost] more.', 'error', 6, 'gap'],
    ['# An invented treaty\n\nWords.', 'error', 6, 'title-heading'],
    ['## Article 1 {#art_9}\n\nA.\n\n## Article 2 {#art_9}\n\nB.', 'error', 10, 'eid-twice'],
    ['1. One.\n\n1. Two.', 'warning', 8, 'eid-taken'],
    ['Words[^1].', 'warning', 6, 'note-missing'],
    ['Words.\n\n[^1]: A note.', 'warning', 8, 'note-unused'],
    ['Words \u202Eturned.', 'error', 6, 'control-character'],
  ] as const)('%j', (body, severity, line, rule) => {
    expect(issuesOf(body).map((issue) => [issue.severity, issue.line, issue.rule])).toContainEqual([
      severity,
      line,
      rule,
    ]);
  });

  test('all issues of a file come at once, errors and warnings apart', () => {
    const found = issuesOf('Words <b>.\n\n1. One.\n\n1. Two.\n\n```');
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
    expect(found.length).toBeGreaterThan(2);
  });

  test.each([
    ['title: X\nlanguage_role: authentic\nauthor: me', 'schema', 4],
    ['title: X\nlanguage_role: maybe', 'schema', 3],
    ['title: [X\nlanguage_role: authentic', 'yaml', null],
    [
      'title: X\nlanguage_role: authentic\nattestations:\n  - { source: S, publisher: P, class: press, url: null, checked: 2025-02-30 }',
      'schema',
      5,
    ],
    [
      'title: X\nlanguage_role: authentic\ndiffers:\n  - { clause: art_9, reads: a, source: b }',
      'attestation',
      null,
    ],
  ] as const)('front matter %j', (front, rule, line) => {
    const { value, issues } = parseText(`---\n${front}\n---\n\nWords.\n`, 'x.md', 'eng');
    expect(value).toBeNull();
    const found = issues.find((issue) => issue.rule === rule);
    expect(found).toBeDefined();
    if (line !== null) expect(found?.line).toBe(line);
  });
});

const word = fc.constantFrom('Guilds', 'огонь', 'լույս', 'işıq', 'tide', '5', '12', 'keep');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const blockOf = fc.oneof(
  sentence,
  fc.tuple(fc.nat(30), sentence).map(([number, words]) => `${number + 1}. ${words}`),
  fc.tuple(fc.constantFrom('a', 'b', 'i', 'v'), sentence).map(([letter, words]) => `(${letter}) ${words}`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(9), sentence)
    .map(([depth, number, words]) => `${'#'.repeat(depth)} Article ${number + 1}. ${words}`),
  sentence.map((words) => `– ${words}`),
);
const bodyOf = fc.array(blockOf, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));
const letters = (text: string): string => [...text.matchAll(/[\p{L}\p{N}]/gu)].join('');

describe('for any text', () => {
  test('words in are words out', () => {
    fc.assert(
      fc.property(bodyOf, (body) => {
        const { value } = parseText(FRONT + body, 'x.md', 'eng');
        const out = [...walk(value?.clauses ?? [])].map(
          ({ label, heading, words }) => `${label ?? ''} ${heading?.text ?? ''} ${words?.text ?? ''}`,
        );
        expect(letters(out.join(' '))).toBe(letters(body));
      }),
    );
  });

  test('eIds are unique, ignoring case, and well formed', () => {
    fc.assert(
      fc.property(bodyOf, (body) => {
        const eIds = [...walk(parseText(FRONT + body, 'x.md', 'eng').value?.clauses ?? [])].map(({ eId }) =>
          eId.toLowerCase(),
        );
        expect(new Set(eIds).size).toBe(eIds.length);
        expect(eIds.filter((eId) => parseEId(eId) === null && !/x\d/u.test(eId))).toEqual([]);
      }),
    );
  });

  test('reading never throws', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '#',
        '---',
        '[gap',
        ']',
        '[^1]',
        ':',
        '*',
        '_',
        '`',
        '\\',
        '\n',
        '(a)',
        '1.',
        '{#',
        '}',
        '<',
        '&',
        '\u0000',
        '\uD800',
        'x',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nasty.map((signs) => signs.join(' ')),
        ),
        (source) => {
          parseText(source, 'x.md', 'hye');
          parseText(FRONT + source, 'x.md', 'eng');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a paragraph of a million marks', '*a_'.repeat(300_000)],
    ['a hundred thousand headings', '# x\n\n'.repeat(100_000)],
    ['deep lists', '(a) '.repeat(20_000)],
    ['open brackets', '['.repeat(200_000)],
  ])('%s is read or refused in good time', (_name, body) => {
    expect(() => parseText(FRONT + body, 'x.md', 'eng')).not.toThrow();
  });
});
