import { decodeHTML } from 'entities';

/** A relative link for one within the archive; null where nothing is there that it could lead to. */
export type Resolve = (href: string) => Promise<string | null>;

/** Attributes of written elements: their values hold no `>`, which is escaped. */
const LINKS = /<(?:a|link|script|form|img)\b[^>]* (?:href|src|action)="(\/[^"]*)"[^>]*>/gu;
const ANCHOR = /<a\b([^>]*)>(.*?)<\/a>/gsu;
const HREF = / href="(\/[^"]*)"/u;
const OTHERS = /<(?:link|script|form|img)\b[^>]*>/gu;
const ADDRESS = / (href|src|action)="(\/[^"]*)"/u;
/** What a page says of its address in the archive, where that is only a path: of a file it would be untrue. */
const OF_AN_ADDRESS = /^<link rel="(?!stylesheet|icon|alternate)/u;
/** Stands where a link was taken out. */
const NOTHING = '<!---->';
const EMPTIED = /<(li|p)\b[^>]*>\s*(?:<!---->\s*)+<\/\1>/gu;

/**
 * A page with its links within the archive as links between files. A link to a page that is not there becomes its words; one to
 * a file, which has no words but the name of a format, goes, and so does an item that held nothing else.
 * `top` leads to the folder of the mirror.
 */
export async function rewritePage(html: string, top: string, resolve: Resolve): Promise<string> {
  const links = new Map<string, string | null>();
  for (const [, href = ''] of html.matchAll(LINKS))
    if (!links.has(href)) links.set(href, await resolve(decodeHTML(href)));
  const linkOf = (href: string): string | null => links.get(href)?.replaceAll('&', '&amp;') ?? null;
  return html
    .replace(ANCHOR, (whole, attributes: string, words: string) => {
      const [named, href] = HREF.exec(attributes) ?? [];
      if (named === undefined || href === undefined) return whole;
      const link = linkOf(href);
      if (link !== null) return `<a${attributes.replace(named, ` href="${link}"`)}>${words}</a>`;
      return isFile(href) ? NOTHING : `<span${keptOf(attributes)}>${words}</span>`;
    })
    .replace(OTHERS, (element) => {
      const [named, attribute, href] = ADDRESS.exec(element) ?? [];
      if (named === undefined || href === undefined) return element;
      if (OF_AN_ADDRESS.test(element)) return '';
      const link = linkOf(href);
      return link === null ? '' : element.replace(named, ` ${attribute}="${link}"`);
    })
    .replace(' data-root="/"', ` data-root="${top}"`)
    .replace(EMPTIED, '')
    .replaceAll(NOTHING, '');
}

/** A stylesheet with its fonts beside it; `asset` is told their addresses. */
export const rewriteStyles = (css: string, asset: (path: string) => void): string =>
  css.replace(/url\((["']?)(\/assets\/)([^)"']+)\1\)/gu, (_, quote: string, folder: string, name: string) => {
    asset(folder + name);
    return `url(${quote}${name}${quote})`;
  });

const isFile = (href: string): boolean => /^[^?#]*\.[a-z][a-z0-9]*(?:[?#]|$)/u.test(href);

/** What words keep of their link. */
const keptOf = (attributes: string): string =>
  [...attributes.matchAll(/ (?:lang|dir|class)="[^"]*"/gu)].join('');
