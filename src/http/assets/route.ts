import { Hono } from 'hono';
import type { AppEnvironment } from '../context.ts';
import { keep } from '../ready/keep.ts';
import { ASSET_FILES } from './assets.ts';

/** `/assets/<name>.<hash>.<suffix>`: styles, scripts, fonts. */
export function assetRoutes(): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  for (const { path, body } of ASSET_FILES) routes.get(path, (c) => keep(c, body));
  return routes;
}
