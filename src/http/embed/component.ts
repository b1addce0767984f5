import { createHash } from 'node:crypto';
import { TREATY_CLAUSE } from '../assets/assets.ts';
import { Body } from '../body.ts';
import { VERSION } from '../parameters.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';

const PATH = '/treaty-clause.js';
const HASH = createHash('sha256').update(TREATY_CLAUSE).digest('hex').slice(0, 16);
const bodyOf = (headers: Readonly<Record<string, string>>): Body =>
  new Body(TREATY_CLAUSE, 'text/javascript; charset=utf-8', headers);
const newest = bodyOf({});
const ofVersion = bodyOf({ 'Cache-Control': 'public, max-age=31536000, immutable' });

/** With the version of today. */
export const COMPONENT_PATH = `${PATH}?v=${HASH}`;

/**
 * `<treaty-clause>` for other people's pages. The address stays for ever, so that no page loses it; asked for with its
 * version it may be kept for a year, by that of another day it is as it is now.
 */
export const componentRoute: Route = route(PATH, {
  keeping: OF_FILE,
  lane: null,
  parameters: VERSION,
  answer: (_app, c) => keep(c, c.req.query('v') === HASH ? ofVersion : newest),
});
