import type { Target } from '../../archive/resolution.ts';
import { type ExpressionEntry, newestEdition } from '../../archive/snapshot.ts';
import type { Address } from '../../model/address.ts';
import type { Href } from '../../render/view.ts';
import { versionsOf } from '../view.ts';

/**
 * `Link` of an answer: the address to cite (RFC 8574: without edition), the canonical one, the latest and the
 * predecessor version (RFC 5829). A clause is linked in other versions only where they have one of its id. Words that
 * are not the published ones are not to be cited.
 */
export function linkHeader(address: Address, target: Target, href: Href): string {
  const isText = target.kind === 'text' || target.kind === 'clauses';
  const citable = !isText || !target.text.edition.altered;
  const html: Address = { ...address, format: 'html' };
  const links: (readonly [string, Address])[] = [
    ...(citable ? [['cite-as', withEdition(html, null)] as const] : []),
    ['canonical', canonicalAddress(html, target)],
    ...(isText ? versionLinks(html, target) : []),
  ];
  return links.map(([rel, to]) => `<${href(to)}>; rel="${rel}"`).join(', ');
}

/** The address without its edition where that is the newest one: both then show the same. */
export function canonicalAddress(address: Address, target: Target): Address {
  const html: Address = { ...address, format: 'html' };
  if (target.kind !== 'text' && target.kind !== 'clauses') return html;
  return target.expression.editions.at(-1) === target.text.edition ? withEdition(html, null) : html;
}

type TextTarget = Extract<Target, { kind: 'text' | 'clauses' }>;

function versionLinks(address: Address, target: TextTarget): readonly (readonly [string, Address])[] {
  const { expression, entry } = target;
  const versions = versionsOf(entry, expression).filter((one) => has(one, target));
  const latest = versions.at(-1) ?? expression;
  const before = versions[versions.indexOf(expression) - 1];
  return [
    ['latest-version', inVersion(address, latest)],
    ...predecessor(address, expression, target.text.edition.number, before),
  ];
}

/** Whether a version has the clauses that the target shows. */
const has = (version: ExpressionEntry, target: TextTarget): boolean =>
  version === target.expression ||
  target.kind === 'text' ||
  target.clauses.every(({ eId }) => newestEdition(version).index.positionOf(eId) >= 0);

const withEdition = (address: Address, edition: number | null): Address => ({
  ...address,
  expression: address.expression === null ? null : { ...address.expression, edition },
});

const inVersion = (address: Address, { key }: ExpressionEntry): Address => ({
  ...address,
  expression: { ...key, edition: null },
});

/** The edition before this one, else the version before. */
function predecessor(
  address: Address,
  expression: ExpressionEntry,
  edition: number,
  before: ExpressionEntry | undefined,
): [string, Address][] {
  const older = expression.editions.filter(({ number }) => number < edition).at(-1);
  if (older !== undefined) return [['predecessor-version', withEdition(address, older.number)]];
  return before === undefined ? [] : [['predecessor-version', inVersion(address, before)]];
}
