import type { Found } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import type { Side } from '../../diff/side.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { TextView } from '../../render/view.ts';
import type { AppContext } from '../context.ts';
import { failAbsent } from '../problem/absent.ts';
import { fail } from '../problem.ts';
import { viewOfTarget } from '../view.ts';

/** One side of a comparison as an address names it. */
export interface ResolvedSide {
  readonly side: Side;
  readonly view: TextView;
  /** The path below `/t/` in its canonical form. */
  readonly path: string;
  readonly floating: boolean;
}

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
  if (view === null) {
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
  return { side, view, path: formatAddress(address).slice('/t/'.length), floating };
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
