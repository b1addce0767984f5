import type { Archive } from '../../archive/archive.ts';
import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { lastDays } from '../../model/logEntry.ts';
import { type Element, element, escaped, writeXml } from '../../render/xml.ts';
import { expressionAddressOf, workAddress } from '../view.ts';

/** Addresses of one file: the protocol allows 50,000, and each may name its other languages. */
const MOST_IN_FILE = 10_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const PAGES = [
  '/',
  '/t',
  '/topics',
  '/people',
  '/about',
  '/contribute',
  '/bulk',
  '/log',
  '/safely',
  '/offline',
  '/mirrors',
];

/** Pages of Works and texts, those in other languages beside each; several files behind one of their names where they are many. */
export function siteMap(archive: Archive, site: string): string {
  const all = entriesOf(archive, site);
  if (all.length <= MOST_IN_FILE) return urlSet(all);
  const files = Array.from({ length: Math.ceil(all.length / MOST_IN_FILE) }, (_, at) =>
    element('sitemap', {}, [element('loc', {}, escaped(`${site}/sitemap/${at + 1}.xml`))]),
  );
  return writeXml(element('sitemapindex', { xmlns: SITEMAP }, files));
}

/** One of several files, from 1; null where there is none of that number. */
export function siteMapFile(archive: Archive, site: string, number: number): string | null {
  const all = entriesOf(archive, site);
  const own = all.slice((number - 1) * MOST_IN_FILE, number * MOST_IN_FILE);
  return own.length === 0 || all.length <= MOST_IN_FILE ? null : urlSet(own);
}

const urlSet = (entries: readonly Element[]): string =>
  writeXml(element('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, entries));

function entriesOf({ works, snapshot }: Archive, site: string): readonly Element[] {
  const days = lastDays(snapshot.log);
  return [
    ...PAGES.map((path) => entry(site + path, null, [])),
    ...[...works.values()].flatMap((work) => [
      entry(site + formatAddress(workAddress(work.work.id)), null, []),
      ...work.expressions.map((expression) => textEntry(site, work, expression, days)),
    ]),
  ];
}

function textEntry(
  site: string,
  { work, expressions }: WorkEntry,
  expression: ExpressionEntry,
  days: ReadonlyMap<string, string>,
): Element {
  const address = formatAddress(expressionAddressOf(work.id, expression));
  const sameDay = expressions.filter(({ key }) => key.date === expression.key.date);
  const languages = sameDay.length < 2 ? [] : sameDay;
  return entry(
    site + address,
    days.get(address.slice('/t/'.length)) ?? null,
    languages.map((other) =>
      element('xhtml:link', {
        rel: 'alternate',
        hreflang: textLanguage(other.key.language).bcp47,
        href: site + formatAddress(expressionAddressOf(work.id, other)),
      }),
    ),
  );
}

const entry = (address: string, day: string | null, others: readonly Element[]): Element =>
  element('url', {}, [
    element('loc', {}, escaped(address)),
    ...(day === null ? [] : [element('lastmod', {}, escaped(day))]),
    ...others,
  ]);
