import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertOpenTreaties, corporaFolder } from '../../corpora.ts';
import { generateArchive, sampleQueries } from '../generate.ts';
import type { Held } from '../hostile/loopProbe.ts';
import { told } from '../hostile/requests.ts';
import { wait } from '../hostile/sockets.ts';
import { table } from '../report.ts';
import { serveArchive } from '../served.ts';

const PROBE = new URL('../hostile/loopProbe.ts', import.meta.url).href;
const CLAUSES = 10_000;
/** Longest that the loop may be held at the 99th percentile. Milliseconds. */
const GOAL_MS = 50;
/** All kinds of requests beside each other. */
const MIXED_MS = Number(process.env['HELD'] ?? 20) * 1000;
const READERS = 8;

/** Something to ask: an address, or one with a body. */
type Asked = string | { readonly path: string; readonly body: object };

interface Place {
  readonly url: string;
  readonly documents: string;
  /** Addresses of texts, the longest first. */
  readonly texts: readonly string[];
  readonly words: readonly string[];
}

/** A kind of work: what is asked one after the other, by somebody who asked nothing before. */
type Kind = (place: Place) => readonly Asked[] | Promise<readonly Asked[]>;

const behind =
  (ending: string): Kind =>
  ({ texts }) =>
    texts.slice(0, 6).map((text) => text + ending);
const posting =
  (path: string): Kind =>
  ({ words }) => [
    { path, body: { text: `${words.map((one) => `"${one}", Article 5. `).join('')}`.slice(0, 60_000) } },
  ];

const KINDS: Readonly<Record<string, Kind>> = {
  'pages of texts': behind(''),
  'texts as JSON, Akoma Ntoso, Markdown': (place) =>
    ['.json', '.xml', '.md'].flatMap((ending) => behind(ending)(place) as Asked[]),
  'texts as books': behind('.epub'),
  'a Work as a book': ({ texts }) => texts.slice(0, 3).map((text) => `${text.replace(/\/[^/]*$/u, '')}.epub`),
  'texts as PDF': behind('.pdf'),
  cards: ({ texts }) =>
    texts
      .slice(0, 3)
      .flatMap((text) => ['svg', 'png'].map((form) => `${text.replace('/t/', '/card/')}.${form}`)),
  searches: ({ words }) => words.slice(0, 60).map((one) => `/search?q=${encodeURIComponent(one)}`),
  'search results as PDF and feed': ({ words }) =>
    ['/search.pdf', '/search.atom'].map((path) => `${path}?q=${encodeURIComponent(words[0] ?? '')}`),
  comparisons: ({ texts }) =>
    texts.slice(0, 5).map((text, at) => `/compare/${text.slice(3)}/to/${texts[at + 1]?.slice(3)}`),
  'a long text whose quotations are checked': posting('/api/v1/quote'),
  'a long text whose references are read': posting('/api/v1/cite'),
  'a comparison with a pasted text': (place) =>
    (posting('/api/v1/compare')(place) as Exclude<Asked, string>[]).map(({ path, body }) => ({
      path,
      body: { ...body, from: place.texts[0] },
    })),
  'lists: Works, topics, log, site map, feed': () => [
    '/t',
    '/t.json',
    '/topics',
    '/log',
    '/sitemap.xml',
    '/feed.atom',
    '/llms.txt',
    '/people',
  ],
  catalogs: () => ['/catalog.jsonld', '/catalog.ttl'],
  packages: async ({ url }) => {
    const { packages } = (await (await fetch(`${url}/api/v1/bulk`)).json()) as {
      readonly packages: readonly { readonly url: string }[];
    };
    return packages.map((one) => one.url);
  },
  'a text that is edited': ({ documents, texts }) => {
    const [, work, text] = /^\/t\/([^/]+)\/([^/]+)$/u.exec(texts.at(-1) ?? '') ?? [];
    appendFileSync(join(documents, `${work}/${text}.md`), '\n\n## Article 9999\n\nAnd nothing else.\n');
    return Array.from({ length: 100 }, () => '/readyz');
  },
};

/** How long each kind of work holds the loop of the archive, alone for the first time, then all of them at once. */
export async function benchHeld(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'held-bench-'));
  try {
    const documents = join(folder, 'documents');
    const { samples } = generateArchive(documents, { clauses: CLAUSES, seed: 1 });
    const hasLarge = corporaFolder() !== null;
    if (hasLarge) convertOpenTreaties(documents);
    const served = await serveArchive(
      { DOCUMENTS: documents, DATA_DIR: join(folder, 'data'), RATE_LIMIT: 'off' },
      PROBE,
    );
    try {
      const words = Object.values(sampleQueries(samples, 20)).flat();
      const texts = textsIn(documents);
      const lines = await measure(served.child, { url: served.url, documents, texts, words });
      return table(HEAD, lines) + (hasLarge ? '' : '\n\nWithout UNCLOS: no corpora (set CORPORA)');
    } finally {
      served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = ['', 'requests', 'p99 ms', 'worst ms', 'own p99 ms', 'own worst ms', 'goal', 'met'];

async function measure(child: ChildProcess, place: Place): Promise<readonly (readonly string[])[]> {
  const lines: (readonly string[])[] = [];
  const mixed: Asked[] = [];
  for (const [name, kind] of Object.entries(KINDS)) {
    await wait(300);
    await told(child, 'begin');
    const asked = await kind(place);
    for (const one of asked) await ask(place.url, one);
    lines.push(lineOf(name, asked.length, await told(child, 'end')));
    mixed.push(...asked);
  }
  await told(child, 'begin');
  const count = await askMixed(place.url, mixed);
  return [...lines, lineOf('all of it at once', count, await told(child, 'end'))];
}

/** Each time another address, so that nobody has kept the answer. */
async function askMixed(url: string, asked: readonly Asked[]): Promise<number> {
  const start = performance.now();
  let count = 0;
  const reader = async (): Promise<void> => {
    while (performance.now() - start < MIXED_MS) {
      count += 1;
      const one = asked[(count * 7919) % asked.length] ?? '/';
      await ask(
        url,
        typeof one === 'string'
          ? `${one}${one.includes('?') ? '&' : '?'}ui=${['en', 'ru', 'hy', 'az'][count % 4]}`
          : one,
      );
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return count;
}

/** Answered, too much work, or come again. */
const ANSWERS: ReadonlySet<number> = new Set([200, 422, 503]);

async function ask(url: string, asked: Asked): Promise<void> {
  const [path, init] =
    typeof asked === 'string'
      ? [asked, {}]
      : [
          asked.path,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(asked.body),
          },
        ];
  const answer = await fetch(url + path, init);
  await answer.arrayBuffer();
  if (!ANSWERS.has(answer.status)) throw new Error(`${path}: ${answer.status}`);
}

const lineOf = (name: string, count: number, { p99, worst, ownP99, ownWorst }: Held): readonly string[] => [
  name,
  String(count),
  ...[p99, worst, ownP99, ownWorst].map((ms) => ms.toFixed(1)),
  String(GOAL_MS),
  ownP99 <= GOAL_MS ? 'yes' : 'NO',
];

/** All texts, the longest first. */
function textsIn(documents: string): readonly string[] {
  const files = readdirSync(documents, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const sizes = files.map((name) => ({ name, size: statSync(join(documents, name)).size }));
  return sizes.sort((a, b) => b.size - a.size).map(({ name }) => `/t/${name.slice(0, -'.md'.length)}`);
}
