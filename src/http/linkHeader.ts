import type { ExpressionEntry } from '../archive/load.ts';
import type { Target } from '../archive/resolve.ts';
import type { Address } from '../model/address.ts';
import type { Href } from '../render/view.ts';
import { versionsOf } from './view.ts';

/**
 * `Link` of an answer: the address to cite (RFC 8574: without edition), the canonical one, the latest and the
 * predecessor version (RFC 5829).
 */
export function linkHeader(address: Address, target: Target, href: Href): string {
  const html: Address = { ...address, format: 'html' };
  const links: [string, Address][] = [];
  if (target.kind === 'text' || target.kind === 'clauses') {
    const { expression, entry } = target;
    const newest = expression.editions.at(-1) === target.text.edition;
    links.push(['cite-as', withEdition(html, null)], ['canonical', newest ? withEdition(html, null) : html]);
    const versions = versionsOf(entry, expression);
    links.push(['latest-version', inVersion(html, versions.at(-1) ?? expression)]);
    links.push(
      ...predecessor(
        html,
        expression,
        target.text.edition.number,
        versions[versions.indexOf(expression) - 1],
      ),
    );
  } else links.push(['cite-as', html], ['canonical', html]);
  return links.map(([rel, to]) => `<${href(to)}>; rel="${rel}"`).join(', ');
}

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
