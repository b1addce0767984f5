import { drawPng } from '../../press/png.ts';
import { ICON, OFFLINE_WORKER } from '../assets/assets.ts';
import { Body, CHANGING, JSON_TYPE } from '../body.ts';
import { UI } from '../parameters.ts';
import { pageRoute } from '../parts/pageRoute.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, OF_PAGE, type Route, route } from '../route.ts';
import { OFFLINE, offlineList } from './list.ts';
import { ICON_SIZES, iconPath, manifest } from './manifest.ts';
import { OfflinePage } from './page.tsx';

const MANIFEST = '/manifest.webmanifest';
const worker = new Body(OFFLINE_WORKER, 'text/javascript; charset=utf-8');

/**
 * The archive on a device: the page that saves it, what it saves of the pages of `routes`, the worker that serves it, and
 * what an installed archive is called. Other pages name none of these.
 */
export const offlineRoutes = (routes: readonly Route[]): readonly Route[] => [
  pageRoute(
    OFFLINE,
    (page, app) => ({
      title: page.say.offline.title,
      links: [
        { rel: 'manifest', href: page.link(MANIFEST) },
        { rel: 'apple-touch-icon', href: iconPath(ICON_SIZES[0]) },
      ],
      children: <OfflinePage page={page} list={offlineList(app.services.archive(), routes)} />,
    }),
    { mirrored: () => [] },
  ),
  route('/offline.json', {
    keeping: OF_FILE,
    answer: ({ services }, c) =>
      keep(c, new Body(`${JSON.stringify(offlineList(services.archive(), routes))}\n`, JSON_TYPE)),
  }),
  route('/offline-worker.js', { keeping: OF_FILE, lane: null, answer: (_, c) => keep(c, worker) }),
  route(MANIFEST, {
    keeping: OF_PAGE,
    parameters: UI,
    answer: (app, c) =>
      keep(c, new Body(manifest(app.page(c, readReader(c))), 'application/manifest+json', CHANGING)),
  }),
  ...ICON_SIZES.map((size) =>
    route(iconPath(size), {
      keeping: OF_FILE,
      lane: 'making',
      size: () => 'short',
      answer: async (_, c) => keep(c, new Body(await drawPng(ICON, size), 'image/png')),
    }),
  ),
];
