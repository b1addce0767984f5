import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { build, type Plugin, stop } from 'esbuild';
import { FOR_BROWSERS } from '../http/assets/bundle.ts';
import { INTERFACE_CODES, INTERFACES } from '../model/interfaces.ts';
import type { PocketWords } from './port.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the code asks of Node, and what answers in a browser. */
const OF_NODE: Readonly<Record<string, string>> = {
  'node:crypto': 'crypto',
  'node:fs': 'fs',
  'node:module': 'module',
  'node:path': 'path',
  'node:zlib': 'zlib',
};

/** Modules that only a server has a use for, by the end of their path below `src/http`. */
const OF_SERVERS: Readonly<Record<string, string>> = {
  '/http/assets/assets.ts': 'assets',
  '/http/bulk/route.tsx': 'routes',
  '/http/card/route.ts': 'routes',
  '/http/card/shared.ts': 'cards',
  '/http/discovery/route.ts': 'routes',
  '/http/mcp/route.ts': 'routes',
  '/http/offline/route.tsx': 'routes',
  '/http/openapi/route.ts': 'routes',
  '/http/watch/route.ts': 'routes',
};

const YAML = createRequire(import.meta.url).resolve('yaml/package.json');

const instead = (name: string) => ({ path: here(`browser/instead/${name}.ts`) });

const withoutServer: Plugin = {
  name: 'without-server',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:/ }, ({ path }) => {
      const name = OF_NODE[path];
      return name === undefined ? { errors: [{ text: `${path} is not in a browser` }] } : instead(name);
    });
    bundler.onResolve({ filter: /^\.{1,2}\/.*(?:assets|route|shared)\.tsx?$/ }, ({ path, resolveDir }) => {
      const module = join(resolveDir, path);
      const name = Object.entries(OF_SERVERS).find(([end]) => module.endsWith(end))?.[1];
      return name === undefined ? null : instead(name);
    });
    // The entry that has only what is asked of it.
    bundler.onResolve({ filter: /^yaml$/ }, () => ({ path: join(YAML, '../browser/dist/index.js') }));
    // What zod says in forty languages; nobody is told it.
    bundler.onResolve({ filter: /\/locales\/index\.js$/ }, ({ resolveDir }) => ({
      path: `${resolveDir}/../locales/en.js`,
    }));
  },
};

/** What puts the archive into a kind of page, and how the engine stands before it: of a folder it is what a worker runs. */
const PAGES = {
  folder: {
    page: './page/folder.js',
    engine: (code: string) => `globalThis.treatyPocketEngine=function(){${code}};\n`,
  },
  single: { page: './page/single.js', engine: (code: string) => code },
} as const;

/** Where threads find the scripts that were bundled before them, by name. */
const MADE = 'treaty-archive: script of the pocket, ';

const made = new Map<keyof typeof PAGES, Promise<string>>();
/** One after the other: each stops the bundler behind it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The archive as one script for a page, search, pages and all, that asks for nothing: `globalThis.treatyPocket`. The same
 * sources are the same bytes, with nothing of the machine that bundled them. A thread takes over what was bundled before it
 * was started.
 */
export function pocketScript(name: keyof typeof PAGES = 'folder'): Promise<string> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const script = last.catch(() => undefined).then(() => bundle(name));
  last = script;
  made.set(name, script);
  return script;
}

async function bundle(name: keyof typeof PAGES): Promise<string> {
  const before = getEnvironmentData(MADE + name);
  if (typeof before === 'string') return before;
  const { page, engine } = PAGES[name];
  try {
    const code = await bundled('./browser/main.ts', [here('browser/instead/buffer.ts')]);
    const script = engine(code) + (await bundled(page));
    setEnvironmentData(MADE + name, script);
    return script;
  } finally {
    await stop();
  }
}

async function bundled(entry: string, inject: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import '${entry}';`, resolveDir: here('.'), sourcefile: 'pocket.js' },
    inject: [...inject],
    plugins: [withoutServer],
    // Files beside a module are asked for by its address; none is.
    define: { 'import.meta.url': '"http://archive.invalid/"', POCKET_SAYS: JSON.stringify(saysByTag()) },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    platform: 'browser',
    ...FOR_BROWSERS,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** What is said around answers, in each language of pages. */
const saysByTag = (): Readonly<Record<string, PocketWords>> =>
  Object.fromEntries(
    INTERFACE_CODES.map((code) => {
      const { bcp47, says } = INTERFACES[code];
      const { opening, failed, notHere } = says.pages.pocket;
      return [bcp47.split('-')[0] ?? '', { opening, failed, notHere }];
    }),
  );
