import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { readLock } from '../../src/archive/lockFile.ts';
import { extendLog } from '../../src/archive/log.ts';
import { record } from '../../src/archive/logFile.ts';
import { parsedOf } from '../../src/archive/parsed.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { wordsHash } from '../../src/model/hash.ts';
import type { Issue, PrintRule, Rule, ServedRule } from '../../src/model/issue.ts';
import type { NewEntry } from '../../src/model/logEntry.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { publishAll } from '../support/published.ts';

const WORK = 'tides-1999/work.yaml';
const TEXT = 'tides-1999/eng@1999-09-09.md';
const OTHER = 'tides-1999/rus@1999-09-09.md';
/** The first line of a text's body. */
const BODY = 6;

/** One thing done wrong in a folder that has nothing else wrong with it. */
interface Wrong {
  /** Where it is found: file and line. */
  readonly at: readonly [file: string, line: number];
  readonly severity?: Issue['severity'];
  /** Rules that the same mistake breaks at the same place. */
  readonly with?: readonly Rule[];
  /** Done to a published folder: its words, its lock. */
  readonly done: (folder: string) => void;
}

const write = (file: string, content: string | Uint8Array) => (folder: string) =>
  writeFileSync(join(folder, file), content);

const edit = (file: string, from: string | RegExp, to: string) => (folder: string) => {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(from);
  writeFileSync(path, source.replace(from, to));
};

/** A text of another version, a draft, with this body; of `work.yaml` one more line. */
const DRAFT = 'tides-1999/eng@2001-01-01.md';
const body = (words: string, line: number, severity: Issue['severity'] = 'error', front = ''): Wrong => ({
  at: [DRAFT, line],
  severity,
  done: write(DRAFT, textFile(words, front)),
});
const doubt = (words: string, line: number): Wrong => body(words, line, 'warning');
const front = (more: string, line: number): Wrong => body('Words.', line, 'error', more);
const attested = (more: string): string =>
  `attestations:\n  - { source: S, publisher: P, class: press, url: null, checked: 2025-02-03, ${more} }\n`;

/** One concept on three lines, and one more line of it; a `concepts.yaml` of some. */
const concept = (id: string, word: string, more = ''): string =>
  `- id: ${id}\n  label: { eng: A, rus: B, hye: C, aze: D }\n  words: { eng: [${word}] }\n${more === '' ? '' : `  ${more}\n`}`;
const concepts = (line: number, ...written: readonly string[]): Wrong => ({
  at: ['concepts.yaml', line],
  done: write('concepts.yaml', written.join('')),
});

const PUBLISHED = textFile('## Article 1\n\nOne tide.\n\n## Article 2. Ebb\n\nTwo tides.');

/** A correction of the published text. */
const SECOND = 'tides-1999/eng@1999-09-09_r2.md';

/** A copy that confirms Article 1, whose words are said to have this hash. */
const attestation = (c1: string): NewEntry => ({
  act: 'attested',
  date: '2026-02-01',
  text: 'tides-1999/eng@1999-09-09_r1',
  reason: null,
  source: { name: 'Page 1', publisher: 'Gazette', class: 'party', url: null },
  clauses: [{ clause: 'art_1', old: c1, new: c1, extent: 'exact' }],
  old: '1'.repeat(64),
  new: '1'.repeat(64),
});
const HASH_OF_ONE_TIDE = wordsHash('One tide.');

/** No content leads to these: they stand for what the libraries below might do, and for permissions. */
type NotOfContent = 'folder-unreadable' | 'not-parsed' | 'unsupported-mark';

/** Every rule of `archive verify` with what breaks it and nothing else. A rule without a row does not compile. */
const WRONGS: Readonly<Record<Exclude<Rule, ServedRule | PrintRule | NotOfContent>, Wrong>> = {
  'file-name': { at: ['tides-1999/english.md', 1], done: write('tides-1999/english.md', PUBLISHED) },
  'folder-missing': { at: ['.', 1], done: (folder) => rmSync(folder, { recursive: true }) },
  'not-utf-8': { at: [DRAFT, 1], done: write(DRAFT, Buffer.from([0xff, 0xfe, 0x41])) },
  outside: {
    at: [DRAFT, 1],
    done: (folder) =>
      symlinkSync(join(folderOf({ 'secret.md': PUBLISHED }), 'secret.md'), join(folder, DRAFT)),
  },
  'too-large': { at: [DRAFT, 1], done: write(DRAFT, textFile('w '.repeat(4.5 * 1024 * 1024))) },
  unreadable: { at: [DRAFT, 1], done: (folder) => mkdirSync(join(folder, DRAFT)) },
  'work-id': { at: ['Tides_1999', 1], done: (folder) => mkdirSync(join(folder, 'Tides_1999')) },
  'work-missing': { at: ['ebb-2000/work.yaml', 1], done: (folder) => mkdirSync(join(folder, 'ebb-2000')) },

  attestation: front(attested('exact: [art_9]'), 5),
  collection: {
    at: ['archive.yaml', 1],
    severity: 'warning',
    done: write('archive.yaml', 'collections:\n  - { id: sea, title: { eng: Sea }, works: [ebb-2000] }\n'),
  },
  'front-matter': { at: [DRAFT, 1], done: write(DRAFT, 'Words.\n') },
  'partial-words': body('Words.', 5, 'warning', attested('partial: [{ clause: p_1, words: "Others" }]')),
  relation: {
    at: [WORK, 1],
    severity: 'warning',
    done: write(WORK, workFile('relations: [{ type: amends, work: ebb-2000 }]\n')),
  },
  rights: {
    at: [DRAFT, 3],
    done: write(DRAFT, textFile('Words.').replace('not-stated', 'unofficial-translation')),
  },
  schema: front('colour: red\n', 4),
  wid: front('wids: { p_9: p_1 }\n', 4),
  withdrawn: front(`withdrawn: { p_1: { c1: ${'0'.repeat(64)}, reason: R } }\n`, BODY + 1),
  yaml: front('note: [x\n', 5),

  broader: concepts(7, concept('tide', 'tide'), concept('ebb', 'ebb', 'broader: sea')),
  'common-word': {
    ...concepts(1),
    severity: 'warning',
    done: (folder) => {
      write('concepts.yaml', concept('tide', 'high tide'))(folder);
      write(DRAFT, textFile(Array(10).fill('The high tides.').join('\n\n')))(folder);
    },
  },
  'concept-twice': concepts(4, concept('tide', 'tide'), concept('tide', 'ebb')),
  'contested-name': concepts(3, concept('tide', 'Shushi road')),
  'idle-word': concepts(3, concept('tide', 'of the')),
  'party-name': {
    ...concepts(1),
    done: (folder) => {
      write('concepts.yaml', concept('tide', 'Northmark tide'))(folder);
      write(WORK, workFile('participants: [{ name: Northmark, code: NM, role: party }]\n'))(folder);
    },
  },
  'word-twice': concepts(6, concept('tide', 'tide'), concept('ebb', 'Tides')),

  code: body('Words.\n\n```', BODY + 2),
  'control-character': body('Words.\n\nOne \u202Etide.', BODY + 2),
  'doubtful-mark': doubt('(h) These:\n\n(i) apples.', BODY + 2),
  'eid-long': body(`${'1-'.repeat(120)}1. One.`, BODY),
  'eid-taken': doubt('1. One.\n\n1. Two.', BODY + 2),
  'eid-twice': body('One. {#p_9}\n\nTwo. {#p_9}', BODY + 2),
  empty: body('', BODY - 1),
  'empty-heading': body('##\n\nWords.', BODY),
  gap: body('Words.\n\nMore [gap: lost] words.', BODY + 2),
  'gap-held': body('[gap art_1: lost]\n\n## Article 1\n\nWords.', BODY + 2),
  'gap-place': body('## Article 1\n\nOne.\n\n[gap art_2: lost]\n\n1. Two.', BODY + 4),
  heading: body('Words.\n\n####### Seven', BODY + 2),
  'heading-marks': doubt('## *Article* 1\n\nWords.', BODY),
  'heading-number': doubt('## Article\n\nWords.', BODY),
  'heading-numbers': doubt('## Article 1 / Статья 2\n\nWords.', BODY),
  image: body('![x](y.png)', BODY),
  indented: body('One.\n\n    Two.', BODY + 2),
  link: body('[x](javascript:alert(1))', BODY),
  'link-definition': body('Words.\n\n[x]: https://example.org', BODY + 2),
  'mark-inside': doubt('One\n2. two', BODY + 1),
  'no-conclusions': body('Words.\n\n---', BODY + 2),
  'no-words': body('Words.\n\n&#32;', BODY + 2),
  note: body('Words.\n\n[^a b]: Note.', BODY + 2),
  'note-missing': doubt('Words.\n\nMore[^1].', BODY + 2),
  'note-twice': body('Words[^1].\n\n[^1]: A.\n\n[^1]: B.', BODY + 4),
  'note-unused': doubt('Words.\n\n[^1]: A note.', BODY + 2),
  number: doubt('## Article α\n\nWords.', BODY),
  pin: body('Words.\n\nMore. {#nine}', BODY + 2),
  quote: body('Words.\n\n> quoted', BODY + 2),
  'quoted-clause': doubt('“Article 5a\n\n1. One.', BODY + 2),
  'raw-html': body('Words.\n\nMore <b>bold.', BODY + 2),
  rule: body('Words.\n\n***', BODY + 2),
  'setext-heading': body('Words\n---', BODY + 1),
  table: body('| a | b |\n| c | d |\n| - | - |', BODY + 2),
  caption: front('captions:\n  art_9: { eng: A, rus: B, hye: C, aze: D }\n', 5),
  'gap-reason': front('gap_reasons:\n  torn: { rus: B }\n', 5),
  'title-heading': body('# Agreement on Tides\n\nWords.', BODY),
  'too-many-marks': body(`Words.\n\n${'*a* '.repeat(501)}`, BODY + 2),
  'too-much': body('a\n\n'.repeat(60_000), 1),
  'unmarked-heading': doubt('One.\n\nArticle 5\n\nTwo.', BODY + 2),
  'unread-number': doubt('Words.\n\n1986. They met.', BODY + 2),

  alignment: { at: [OTHER, 1], done: write(OTHER, textFile('## Статья 1\n\nОдин.')) },
  'clause-added': { at: [TEXT, 1], done: edit(TEXT, /$/u, '\n## Article 3\n\nMore.\n') },
  'clause-missing': { at: [TEXT, 1], done: edit(TEXT, /\n## Article 2[\s\S]*/u, '') },
  'lock-line': { at: ['archive.lock', 1], done: edit('archive.lock', /^/u, '<<<<<<< HEAD\n') },
  'lock-root': { at: ['archive.lock', 1], done: edit('archive.lock', /^- - - .{64}\n/mu, '') },
  'lock-unreadable': {
    at: ['archive.lock', 1],
    done: (folder) => {
      rmSync(join(folder, 'archive.lock'));
      symlinkSync('archive.lock', join(folder, 'archive.lock'));
    },
    with: ['log-text'],
  },
  'log-ahead': {
    at: ['log.jsonl', 2],
    done: (folder) => {
      const log = readFileSync(join(folder, 'log.jsonl'), 'utf8');
      write('log.jsonl', extendLog(log, [attestation(HASH_OF_ONE_TIDE)]))(folder);
    },
  },
  'log-chain': {
    at: ['log.jsonl', 1],
    done: edit('log.jsonl', '"previous":null', `"previous":"${'0'.repeat(64)}"`),
    with: ['log-rewritten'],
  },
  'log-clause': {
    at: ['log.jsonl', 2],
    done: (folder) => expect(record(folder, [attestation('0'.repeat(64))])).toEqual([]),
  },
  'log-cut': {
    at: ['log.jsonl', 1],
    done: (folder) => rmSync(join(folder, 'log.jsonl')),
    with: ['log-text'],
  },
  'log-line': { at: ['log.jsonl', 2], done: edit('log.jsonl', /$/u, '<<<<<<< HEAD\n') },
  'log-rewritten': { at: ['log.jsonl', 1], done: edit('log.jsonl', '"reason":null', '"reason":"Another"') },
  'log-text': { at: ['archive.lock', 1], done: (folder) => rmSync(join(folder, 'archive.lock')) },
  'mark-changed': { at: [TEXT, 1], done: edit(TEXT, 'Ebb', 'Flood') },
  'not-locked': { at: [DRAFT, 1], severity: 'warning', done: write(DRAFT, PUBLISHED) },
  'not-logged': {
    at: ['log.jsonl', 1],
    severity: 'warning',
    done: (folder) => {
      rmSync(join(folder, 'log.jsonl'));
      edit('archive.lock', /^- log .*\n/mu, '')(folder);
    },
  },
  'reason-missing': { at: [SECOND, 1], severity: 'warning', done: write(SECOND, PUBLISHED) },
  renumbered: { at: [TEXT, 1], done: edit(TEXT, 'Article 2', 'Article 3'), with: ['clause-added'] },
  'text-missing': { at: ['archive.lock', 4], done: (folder) => rmSync(join(folder, TEXT)) },
  'text-swapped': {
    at: [TEXT, 1],
    done: (folder) => {
      write(OTHER, textFile('## Статья 1\n\nОдин.\n\n## Статья 2. Отлив\n\nДва.'))(folder);
      publishAll(folder);
      write(TEXT, readFileSync(join(folder, OTHER)))(folder);
    },
  },
  'title-changed': { at: [TEXT, 1], done: edit(TEXT, 'on Tides', 'on Ebb') },
  'words-changed': { at: [TEXT, 1], done: edit(TEXT, 'One tide', 'A tide') },
};

/** What `archive verify` finds; that a new text is a draft is asked of that rule alone. */
function found(folder: string, asked = ''): readonly Issue[] {
  const { lock, issues } = readLock(folder);
  return [...issues, ...verifyArchive(Archive.load(folder), lock)].filter(
    ({ rule }) => rule !== 'not-locked' || asked === rule,
  );
}

describe('each rule of archive verify, broken alone in a published folder, is named with its file and line', () => {
  test.each(Object.entries(WRONGS))('%s', (rule, wrong) => {
    const folder = folderOf({ [WORK]: workFile(), [TEXT]: PUBLISHED });
    publishAll(folder);
    expect(found(folder)).toEqual([]);
    wrong.done(folder);
    const { at, severity = 'error' } = wrong;
    expect(found(folder, rule).map((issue) => [issue.rule, issue.file, issue.line, issue.severity])).toEqual(
      [rule, ...(wrong.with ?? [])].map((broken) => [broken, ...at, severity]),
    );
  });

  // A licence may stand in the lock's favour: it is asked where texts are served (test/http/rights.test.ts).
  test.each(Object.entries(WRONGS).filter(([rule, { at }]) => at[0] === DRAFT && rule !== 'rights'))(
    '%s: an error keeps the text out, a warning does not',
    (_, { severity, done }) => {
      const folder = folderOf({ [WORK]: workFile(), [TEXT]: PUBLISHED });
      done(folder);
      const files = Archive.load(folder).editions.map(({ file }) => file);
      expect(files).toEqual(severity === 'warning' ? [TEXT, DRAFT] : [TEXT]);
    },
  );
});

test('what makes the parser throw costs that file alone, and is named', () => {
  const bytes = new TextEncoder().encode('Words.');
  const read = parsedOf({ file: TEXT, path: TEXT, sha256: '', bytes }, () => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(read).toMatchObject({ content: null, issues: [{ rule: 'not-parsed', file: TEXT, line: 1 }] });
});
