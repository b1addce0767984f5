import type { Context } from 'hono';
import { z } from 'zod';
import type { Found } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import type { Side } from '../../diff/side.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { TextView } from '../../render/view.ts';
import type { AppContext } from '../context.ts';
import { failAbsent } from '../problem/absent.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { failParameter } from '../readParameters.ts';
import { segmentsOf } from '../text/segments.ts';
import { viewOfTarget } from '../view.ts';

/** One side of a comparison as an address names it. */
export interface ResolvedSide {
  readonly side: Side;
  readonly view: TextView;
  readonly entry: WorkEntry;
  /** The path below `/t/` in its canonical form. */
  readonly path: string;
  readonly floating: boolean;
}

/** A side as a parameter. */
export const SideSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/\S/u)
  .max(500)
  .describe('Address such as /t/<work>/<language>@<date>/<clause>');

/** Segments below `/t` as a text, a clause or a range. Fails as the address itself would. */
export function resolveSide(
  app: AppContext,
  segments: readonly string[],
  readerLanguages: readonly LanguageCode[],
): ResolvedSide {
  const options = { readerLanguages, asOf: null, format: 'html' } as const;
  const resolution = resolveAddress(app.services.archive(), asText(segments), options);
  if (resolution.status === 'absent') return failAbsent(app, resolution);
  const { address, target, floating } = withText(app, resolution, readerLanguages);
  const view = viewOfTarget(target, address);
  if (view === null || target.kind === 'works') {
    return fail('expression-not-found', { why: 'no-text-there', address: formatAddress(address) });
  }
  const clauses = target.kind === 'clauses' ? target.clauses : view.clauses;
  const side: Side = {
    address,
    title: view.front.title,
    language: view.key.language,
    clauses,
    levelOf: (eId) => view.levelOf(eId),
  };
  return { side, view, entry: target.entry, path: formatAddress(address).slice('/t/'.length), floating };
}

/** `/t/...` and a whole address are taken as well as what stands below `/t`. */
const asText = (segments: readonly string[]): readonly string[] =>
  segments[0] === 't' ? segments.slice(1) : segments;

/** A Work alone means its best text. */
function withText(app: AppContext, found: Found, readerLanguages: readonly LanguageCode[]): Found {
  const { target } = found;
  if (target.kind !== 'work') return found;
  const [first] = target.entry.expressions
    .filter(({ key }) => readerLanguages.includes(key.language))
    .concat(target.entry.expressions);
  if (first === undefined) return found;
  const address: Address = { ...found.address, expression: { ...first.key, edition: null } };
  const segments = formatAddress(address).split('/').slice(2);
  const text = resolveAddress(app.services.archive(), segments, {
    readerLanguages,
    asOf: null,
    format: 'html',
  });
  return text.status === 'found' ? { ...text, floating: true } : found;
}

/** An address in a parameter: `/t/<work>/<text>/<clause>`, with or without the host, or what stands below `/t`. */
export function sideOf(app: AppContext, c: Context, parameter: string, given: string): ResolvedSide {
  const path = given
    .trim()
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/^\/?(?:t\/)?/u, '')
    .replace(/[?#].*$/u, '');
  if (path === '' || path.length > 500) {
    return failParameter({ parameter, fault: 'no-address' });
  }
  return resolveSide(app, segmentsOf(`/t/${path}`, '/t'), readReader(c).languages);
}
