import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { Body } from './body.ts';

/** A file of ours under an address that has its content's hash in its name, so it may be kept for ever. */
interface Asset {
  readonly path: string;
  readonly body: Body;
}

function asset(name: string, suffix: string, mediaType: string): Asset {
  const bytes = readFileSync(new URL(`./assets/${name}.${suffix}`, import.meta.url));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return { path: `/assets/${name}.${hash}.${suffix}`, body: new Body(bytes, mediaType, kept) };
}

const stylesheet = asset('site', 'css', 'text/css; charset=utf-8');
const icon = asset('icon', 'svg', 'image/svg+xml');

export const STYLESHEET = stylesheet.path;
export const ICON = icon.path;

export const assets = new Hono();
for (const { path, body } of [stylesheet, icon]) assets.get(path, (c) => body.respond(c));
