import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { Body } from './body.ts';

/** A file of ours under an address that has its content's hash in its name, so it may be kept for ever. */
interface Asset {
  readonly path: string;
  readonly body: Body;
}

function asset(name: string, suffix: string, mediaType: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return { path: `/assets/${name}.${hash}.${suffix}`, body: new Body(bytes, mediaType, kept) };
}

const read = (file: string): Buffer => readFileSync(new URL(`./assets/${file}`, import.meta.url));

/** Layers of the stylesheet, weakest first; each is a file in `assets/styles`. */
const LAYERS = [
  'reset',
  'tokens',
  'type',
  'layout',
  'reading',
  'clause',
  'parallel',
  'search',
  'home',
  'people',
  'compare',
  'print',
] as const;

/** Scripts, each a file in `assets/scripts` that improves one kind of page; every page is whole without. */
const SCRIPT_NAMES = ['reading', 'search'] as const;
export type ScriptName = (typeof SCRIPT_NAMES)[number];

const layers = LAYERS.map((name) => `@layer ${name} {\n${read(`styles/${name}.css`)}}\n`).join('');
const stylesheet = asset(
  'site',
  'css',
  'text/css; charset=utf-8',
  Buffer.from(`@layer ${LAYERS.join(', ')};\n${layers}`),
);
const icon = asset('icon', 'svg', 'image/svg+xml', read('icon.svg'));
const scripts = SCRIPT_NAMES.map(
  (name) => [name, asset(name, 'js', 'text/javascript; charset=utf-8', read(`scripts/${name}.js`))] as const,
);

/** Addresses of the files that pages use. */
export interface AssetPaths {
  readonly stylesheet: string;
  readonly icon: string;
  readonly scripts: Readonly<Record<ScriptName, string>>;
}

export const ASSETS: AssetPaths = {
  stylesheet: stylesheet.path,
  icon: icon.path,
  scripts: Object.fromEntries(scripts.map(([name, { path }]) => [name, path])) as AssetPaths['scripts'],
};

export const assets = new Hono();
for (const { path, body } of [stylesheet, icon, ...scripts.map(([, script]) => script)])
  assets.get(path, (c) => body.respond(c));
