import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { Body } from './body.ts';

const css = readFileSync(new URL('./assets/site.css', import.meta.url), 'utf8');
const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);

/** Address of the stylesheet: its content's hash is in the name, so it may be kept for ever. */
export const STYLESHEET = `/assets/site.${hash}.css`;

const body = new Body(css, 'text/css; charset=utf-8', {
  'Cache-Control': 'public, max-age=31536000, immutable',
});

export const assets = new Hono().get(STYLESHEET, (c) => body.respond(c));
