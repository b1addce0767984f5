import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Rooms and what each may import besides itself: dependencies point inwards. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  // Numbers in words are compared folded.
  model: ['languages', 'words'],
  // Rows of the model's language table: of the model only types, so that no circle runs (below).
  languages: ['model'],
  // Which words lose their vowel before an apostrophe.
  words: ['languages'],
  parse: ['model', 'kept'],
  kept: [],
  cite: ['model', 'words', 'kept'],
  diff: ['model', 'words'],
  render: ['model', 'parse', 'cite', 'diff', 'kept'],
  files: [],
  screen: [],
  wholeFile: ['files'],
  archive: ['model', 'parse', 'cite', 'files', 'wholeFile', 'quiet', 'kept'],
  textView: ['model', 'archive', 'render'],
  bulk: ['model', 'archive', 'cite', 'render', 'textView', 'quiet', 'thread'],
  thread: [],
  sources: ['model', 'parse', 'files', 'thread'],
  attest: ['model', 'words', 'diff', 'sources'],
  import: ['model', 'words', 'parse', 'diff', 'render', 'sources'],
  quiet: [],
  pace: ['model', 'quiet'],
  search: ['model', 'words', 'parse', 'cite', 'archive', 'thread', 'files', 'wholeFile', 'log', 'kept'],
  silence: ['model', 'words', 'archive', 'search'],
  quote: ['model', 'words', 'cite', 'diff', 'archive', 'search', 'kept'],
  log: ['files'],
  mirror: ['model', 'archive', 'files', 'site'],
  press: ['model', 'render', 'thread', 'log', 'wholeFile', 'files'],
  ask: [],
  mcp: ['ask', 'render'],
  http: [
    'mcp',
    'model',
    'words',
    'parse',
    'cite',
    'render',
    'textView',
    'bulk',
    'archive',
    'search',
    'quote',
    'silence',
    'diff',
    'press',
    'thread',
    'log',
    'quiet',
    'kept',
  ],
  site: ['model', 'render', 'archive', 'search', 'http', 'pocket', 'bulk', 'thread', 'wholeFile', 'files'],
  pocket: ['model', 'words', 'archive', 'bulk', 'render', 'press', 'search', 'http'],
  config: [],
  lane: ['model', 'archive', 'http', 'search', 'press', 'thread', 'pace', 'kept'],
  services: ['bulk', 'model', 'archive', 'search', 'http', 'press', 'site', 'lane', 'config', 'pace', 'log'],
  serving: ['model', 'languages', 'render', 'http', 'quiet'],
  metrics: ['model', 'search', 'http'],
  crew: ['config', 'log', 'metrics', 'server'],
  server: ['metrics', 'config', 'http', 'services', 'serving', 'log', 'files'],
  localApp: ['config', 'http'],
  package: ['model', 'render', 'archive', 'search', 'ask', 'http', 'config', 'services', 'localApp'],
  cli: [
    'site',
    'crew',
    'metrics',
    'localApp',
    'mcp',
    'pocket',
    'model',
    'archive',
    'search',
    'quote',
    'silence',
    'http',
    'config',
    'services',
    'server',
    'cite',
    'press',
    'diff',
    'render',
    'log',
    'sources',
    'attest',
    'import',
    'screen',
    'parse',
    'words',
    'files',
    'wholeFile',
    'mirror',
  ],
};

/** Who reads the model reads the types of its languages. */
const mayImport = (room: string): readonly string[] => {
  const arrows = ARROWS[room] ?? [];
  return arrows.includes('model') ? [...arrows, 'languages'] : arrows;
};

/**
 * The line of a search: each part imports those before it, and none calls back up. Engines know what they share and
 * nothing of the line; what stands beside the folders runs it.
 */
const LINE = ['words', 'engine', 'read', 'mean', 'recall', 'verify', 'rank', 'show'];
const ENGINES = ['embedded', 'meilisearch'];

/** What a part of the search room may import of it. */
const mayRead = (part: string): readonly string[] =>
  ENGINES.includes(part) ? ['words', 'engine'] : LINE.slice(0, LINE.indexOf(part));

/** What the indexer may import of `src`; the last starts it. */
const INDEXER = ['model', 'words', 'archive', 'search', 'config', 'log', 'screen', 'program.mjs'];

/** Rooms that read no clock, environment, network or disk; `node:module` only loads code, as `import` does. */
const CORE = ['model', 'languages', 'words', 'parse', 'cite', 'diff', 'attest', 'render'];
const OUTSIDE =
  /from 'node:(?!crypto|module)|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bperformance\.now\(/u;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file));
const roomOf = (file: string): string => (file.split(sep)[0] ?? '').replace(/\.tsx?$/u, '');

/** What a file imports of `src`, as paths in it. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(src, file), 'utf8');
  const imported = [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/gu)].map(([, path = '']) => path);
  return imported.map((path) => relative(src, join(src, dirname(file), path)));
}

describe('dependencies point inwards', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const foreign = importsOf(file).filter(
      (path) => roomOf(path) !== room && !mayImport(room).includes(roomOf(path)),
    );
    expect(foreign).toEqual([]);
  });

  test.each(files.filter((file) => roomOf(file) === 'languages'))('of the model only types: %s', (file) => {
    const source = readFileSync(join(src, file), 'utf8');
    expect(source.match(/^import (?!type )[^;]*?\/model\/[^;]*;/gmu)).toBeNull();
  });

  test("a language's folder is named by the table alone", () => {
    const folder = /from '[^']*languages\/\p{L}+\//u;
    const outside = files.filter((file) => roomOf(file) !== 'languages');
    expect(outside.filter((file) => folder.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  test.each(files.filter((file) => file.startsWith(`search${sep}`) && file.split(sep).length > 2))(
    'along the line of a search: %s',
    (file) => {
      const partOf = (path: string): string => path.split(sep)[1] ?? '';
      const own = importsOf(file).filter(
        (path) => roomOf(path) === 'search' && partOf(path) !== partOf(file),
      );
      expect([...LINE, ...ENGINES]).toContain(partOf(file));
      expect(own.filter((path) => !mayRead(partOf(file)).includes(partOf(path)))).toEqual([]);
    },
  );

  test('every room has its arrows', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => ARROWS[room] === undefined)).toEqual([]);
  });

  test.each(readdirSync(join(root, 'indexer')))('indexer/%s', (file) => {
    const source = readFileSync(join(root, 'indexer', file), 'utf8');
    const rooms = [...source.matchAll(/from '\.\.\/src\/([^']+)'/gu)].map(([, path = '']) => roomOf(path));
    expect(rooms.filter((room) => !INDEXER.includes(room))).toEqual([]);
  });

  test('src never imports indexer', () => {
    expect(
      files.filter((file) => /from '[^']*indexer\//u.test(readFileSync(join(src, file), 'utf8'))),
    ).toEqual([]);
  });
});

describe('the core reads no clock, environment, network or disk', () => {
  test.each(files.filter((file) => CORE.includes(roomOf(file))))('%s', (file) => {
    expect(readFileSync(join(src, file), 'utf8')).not.toMatch(OUTSIDE);
  });
});
