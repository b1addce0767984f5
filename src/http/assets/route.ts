import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { unknownAddress } from '../unknown.ts';
import { ASSET_FILES } from './assets.ts';
import { colourSheet } from './colours.ts';

const bodies = new Map(ASSET_FILES.map(({ path, body }) => [path, body]));

/** `/assets/<name>.<hash>.<suffix>`: styles, scripts, fonts. They cost nothing, and need not wait. */
export const assetRoute: Route = route('/assets/{file}', {
  keeping: OF_FILE,
  lane: null,
  answer: ({ services }, c) => {
    const own = colourSheet(services.archive().snapshot.facts);
    const body = own?.path === c.req.path ? own.body : bodies.get(c.req.path);
    return body === undefined ? unknownAddress(c.req.method) : keep(c, body);
  },
});
