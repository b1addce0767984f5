import { type EId, eIdPath, parentEId, parseEId } from './eid.ts';
import { type ExpressionKey, formatKey, parseKey } from './expression.ts';
import { isWorkId } from './work.ts';

/** Suffixes an address may end in (docs/addresses.md); `html` is the address without one. */
export const FORMAT_SUFFIXES = ['pdf', 'epub', 'md', 'txt', 'json', 'xml', 'csl.json', 'ris', 'bib'] as const;

/** Without the dot. */
export type FormatSuffix = (typeof FORMAT_SUFFIXES)[number];

/** `html` has no suffix. */
export type FormatName = FormatSuffix | 'html';

/** An Expression as an address names it; `edition` null is the newest. */
export interface ExpressionAddress extends ExpressionKey {
  readonly edition: number | null;
}

/** A permanent address below `/t`. `to` is the last clause of a range of siblings. */
export interface Address {
  readonly work: string | null;
  readonly expression: ExpressionAddress | null;
  readonly clause: EId | null;
  readonly to: EId | null;
  readonly format: FormatName;
}

/** `/t`; other addresses are made of it by what they add. */
export const ALL_WORKS: Address = { work: null, expression: null, clause: null, to: null, format: 'html' };

/** `eng@2025-08-08`, `eng-mfaaz@2025-08-08_r2`. */
export const formatExpressionAddress = (expression: ExpressionAddress): string =>
  formatKey(expression) + (expression.edition === null ? '' : `_r${expression.edition}`);

/** A canonical `key@date[_rN]`, or null. */
function parseExpressionAddress(text: string): ExpressionAddress | null {
  const [, keyText = '', edition] = /^(.*?)(?:_r([1-9]\d{0,3}))?$/u.exec(text) ?? [];
  const key = parseKey(keyText);
  return key === null ? null : { ...key, edition: edition === undefined ? null : Number(edition) };
}

/** The one canonical path of an address. */
export function formatAddress({ work, expression, clause, to, format }: Address): string {
  const suffix = format === 'html' ? '' : `.${format}`;
  const segments = ['/t'];
  if (work !== null) segments.push(work);
  if (expression !== null) segments.push(formatExpressionAddress(expression));
  if (clause !== null) segments.push(eIdPath(clause) + (to === null ? '' : `--${lastComponent(to)}`));
  return segments.join('/') + suffix;
}

const lastComponent = (eId: EId): string =>
  eId.slice(eId.lastIndexOf('__') < 0 ? 0 : eId.lastIndexOf('__') + 2);

/** Inverse of `formatAddress`: a canonical path as an address; null for every other path, aliases too. */
export function parseAddress(path: string): Address | null {
  const [empty, t, ...rest] = path.split('/');
  if (empty !== '' || t === undefined || rest.length > 20) return null;
  const last = rest.at(-1) ?? t;
  const { bare, format } = takeFormat(last);
  // A suffix in capitals is understood, and led to the canonical path.
  if (format !== 'html' && !last.endsWith(format)) return null;
  const segments = rest.length === 0 ? [] : [...rest.slice(0, -1), bare];
  if ((rest.length === 0 ? bare : t) !== 't') return null;
  const [work = null, key = null, ...levels] = segments;
  if (work !== null && !isWorkId(work)) return null;
  const expression = key === null ? null : parseExpressionAddress(key);
  if (key !== null && expression === null) return null;
  const clause = levels.length === 0 ? { from: null, to: null } : parseLevels(levels);
  return clause === null ? null : { work, expression, clause: clause.from, to: clause.to, format };
}

function parseLevels(levels: readonly string[]): { from: EId; to: EId | null } | null {
  const [fromText = '', toText, more] = levels.join('__').split('--');
  const from = parseEId(fromText);
  if (from === null || more !== undefined) return null;
  if (toText === undefined) return { from, to: null };
  const parent = parentEId(from);
  const to = toText.includes('__') ? null : parseEId(parent === null ? toText : `${parent}__${toText}`);
  return to === null || to === from ? null : { from, to };
}

const LONGEST_FIRST = [...FORMAT_SUFFIXES].sort((a, b) => b.length - a.length);

/** The longest known suffix off a last segment; `art.2` keeps its point, since `2` is no format. */
export function takeFormat(segment: string): { readonly bare: string; readonly format: FormatName } {
  if (!segment.includes('.')) return { bare: segment, format: 'html' };
  const written = segment.toLowerCase();
  const found = LONGEST_FIRST.find(
    (suffix) => written.endsWith(`.${suffix}`) && segment.length > suffix.length + 1,
  );
  return found === undefined
    ? { bare: segment, format: 'html' }
    : { bare: segment.slice(0, -found.length - 1), format: found };
}
