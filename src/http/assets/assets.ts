import { readFileSync } from 'node:fs';
import { LEVELS } from '../../model/attestation.ts';
import { INTERFACE_CODES, INTERFACES } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';
import { SEARCH_FILE } from '../offline/searchFile.ts';
import { type Asset, asset } from './asset.ts';
import { bundle } from './bundle.ts';
import { FONT_FACES, fontAssets, fontsOf, SCRIPT_FACES } from './fonts.ts';

const read = (file: string): Buffer => readFileSync(new URL(file, import.meta.url));

/** Layers of the stylesheet, weakest first, by the files that make them, in their order: a page's stand beside it. */
const LAYERS = {
  reset: ['styles/reset'],
  tokens: ['styles/tokens'],
  type: ['styles/type'],
  layout: ['styles/layout', 'styles/header', 'styles/levels'],
  reading: ['../text/reading', '../text/clauses', '../text/beside', '../text/readingWidths'],
  clause: ['../clause/clause'],
  parallel: ['../parallel/parallel'],
  search: ['../search/search'],
  home: ['../home/home'],
  people: ['../people/people'],
  topics: ['../topics/topics'],
  docs: ['../docs/docs'],
  history: ['../history/history'],
  compare: ['../compare/compare'],
  quote: ['../quote/quote'],
  print: ['styles/print'],
} as const;

/** Scripts by the modules that they begin with; every page is whole without. */
const SCRIPTS = {
  reading: new URL('scripts/reading.js', import.meta.url),
  search: new URL('scripts/search.js', import.meta.url),
} as const;

/** Scripts that no page of ours begins with, and the words in them. */
const OTHERS = {
  entries: {
    'treaty-clause': new URL('scripts/treatyClause.js', import.meta.url),
    offline: new URL('scripts/offline.js', import.meta.url),
    'offline-worker': new URL('scripts/offlineWorker.js', import.meta.url),
  },
  given: {
    TREATY_CLAUSE_SAYS: JSON.stringify(quotedSays()),
    OFFLINE_SEARCH: JSON.stringify(SEARCH_FILE),
  },
} as const;

function quotedSays(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const languages = INTERFACE_CODES.map((code) => INTERFACES[code]);
  return Object.fromEntries(
    languages.map(({ bcp47, says: { pages } }) => {
      const levels = LEVELS.map((level) => [level, pages.level[level]] as const);
      return [bcp47.split('-')[0], { ...pages.quoted, ...Object.fromEntries(levels) }];
    }),
  );
}

/** Scripts of our own, without which every page is whole. */
export type ScriptName = keyof typeof SCRIPTS;

const layers = Object.entries(LAYERS).map(([name, files]) => {
  const rules = files.map((file) => read(`${file}.css`)).join('');
  return `@layer ${name} {\n${rules}}\n`;
});
const order = `@layer ${Object.keys(LAYERS).join(', ')};\n`;
const bundles = await bundle(SCRIPTS, `${order}${FONT_FACES}${layers.join('')}`, OTHERS);
const stylesheet = asset('site', 'css', 'text/css; charset=utf-8', Buffer.from(bundles.stylesheet));
const scriptFaces = asset(
  'scripts',
  'css',
  'text/css; charset=utf-8',
  Buffer.from(`${SCRIPT_FACES}${read('styles/scripts.css')}`),
);
const icon = asset('icon', 'svg', 'image/svg+xml', read('icon.svg'));
const offline = asset('offline', 'js', 'text/javascript; charset=utf-8', Buffer.from(bundles.others.offline));
const scripts = Object.entries(bundles.scripts).map(
  ([name, script]) =>
    [name, asset(name, 'js', 'text/javascript; charset=utf-8', Buffer.from(script))] as const,
);

/** Addresses of the files that pages use. */
export interface AssetPaths {
  readonly stylesheet: string;
  /** Fonts and rules of further scripts, for pages that have words in them. */
  readonly scriptFaces: string;
  readonly icon: string;
  /** The script of the page that saves the archive on a device. */
  readonly offline: string;
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** Fonts that a text in a language needs at once. */
  readonly fonts: (code: LanguageCode) => readonly string[];
}

/** Addresses with the hash of what they hold: they change with every change of a style, script or font. */
export const ASSETS: AssetPaths = {
  stylesheet: stylesheet.path,
  scriptFaces: scriptFaces.path,
  icon: icon.path,
  offline: offline.path,
  scripts: Object.fromEntries(scripts.map(([name, { path }]) => [name, path])) as AssetPaths['scripts'],
  fonts: fontsOf,
};

/** `<treaty-clause>`, for other people's pages. */
export const TREATY_CLAUSE: string = bundles.others['treaty-clause'];

/** Serves what was saved on a device; it has to stand at the root of the site. */
export const OFFLINE_WORKER: string = bundles.others['offline-worker'];

/** Drawn in any size. */
export const ICON: string = read('icon.svg').toString('utf8');

/** All files that pages use, and that are served. */
export const ASSET_FILES: readonly Asset[] = [
  stylesheet,
  scriptFaces,
  icon,
  offline,
  ...fontAssets,
  ...scripts.map(([, script]) => script),
];
