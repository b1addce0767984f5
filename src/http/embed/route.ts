import { tryDecode } from 'hono/utils/url';
import { z } from 'zod';
import type { Resolution } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { Body, JSON_TYPE } from '../body.ts';
import type { AppContext } from '../context.ts';
import { ofLinked } from '../heavy/size.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { parametersOf } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { failWithdrawn } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readParameters } from '../readParameters.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { viewOfTarget } from '../view.ts';
import { OEmbedSchema, oEmbedOf, type Quoted } from './oEmbed.ts';

/** Formats of oEmbed that are made here: XML is not. */
const MADE = ['json'] as const;

const pixels = z.coerce.number().int().min(1).max(100_000).optional();

const OEmbedParams = z.object({
  url: z.string().min(1).max(1000).describe('Permalink of a clause or text, with or without the host'),
  format: z.enum(MADE).optional().describe('Others are answered 501'),
  maxwidth: pixels,
  maxheight: pixels.describe('Taken and of no effect: the quotation has the height of its words'),
});

/** oEmbed 1.0: a page that is given a permalink shows its words as a quotation that calls nobody. */
export const oEmbedRoute: Route = route('/oembed', {
  // Those who ask send parameters of their own.
  keeping: OF_FILE,
  lane: 'reading',
  parameters: parametersOf(OEmbedParams, ['url']),
  size: ofLinked,
  told: {
    form: 'api',
    summary: 'A clause or text as a quotation for other pages (oEmbed 1.0)',
    answer: OEmbedSchema,
    problems: [...OUTCOMES.text, 'not-found', 'format-not-made'],
  },
  answer: (app, c) => {
    const { format = MADE[0], ...asked } = c.req.query();
    if (!MADE.some((made) => made === format))
      return fail('format-not-made', { why: 'no-format', format, offered: MADE });
    const { url, maxwidth } = readParameters(OEmbedParams, asked);
    const answer = oEmbedOf(app, quotedAt(app, url), maxwidth ?? Number.POSITIVE_INFINITY);
    return keep(c, new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE));
  },
});

/** Fails as the address itself would. Mirrors have the same addresses, so the host tells nothing. */
function quotedAt(app: AppContext, url: string): Quoted {
  const archive = app.services.archive();
  const [, path = '', at] =
    /^(?:https?:\/\/[^/]+)?\/t\/([^?#]+)(?:\?[^#]*)?(?:#(.*))?$/iu.exec(url.trim()) ?? [];
  if (path === '') return fail('not-found', { why: 'begins-at' });
  const segments = path.split('/').map((segment) => tryDecode(segment, decodeURIComponent));
  const found = resolve(app, segments);
  if (found.status === 'absent') return failAbsent(app, found);
  // Who reads a whole text copies its address with the clause behind `#`.
  const below =
    at === undefined || found.target.kind !== 'text'
      ? null
      : resolve(app, [...segments, tryDecode(at, decodeURIComponent)]);
  const { address, target } = below?.status === 'found' ? below : found;
  const view = viewOfTarget(target, address);
  if (view === null || target.kind === 'works' || target.kind === 'work')
    return fail('not-found', { why: 'no-text-there', address: url.slice(0, 100) });
  failWithdrawn(archive, target);
  return { address, target, view };
}

const resolve = (app: AppContext, segments: readonly string[]): Resolution =>
  resolveAddress(app.services.archive(), segments, { readerLanguages: [], asOf: null, format: null });
