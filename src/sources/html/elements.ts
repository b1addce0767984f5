import type { SourceBlock } from '../source.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is no text of the page. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript svg canvas iframe object select textarea audio video map math'.split(' '),
);
export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements that run on inside a paragraph; all others part it. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button'.split(
    ' ',
  ),
);
export const KINDS: Readonly<Record<string, SourceBlock['kind']>> = {
  li: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
};

/** What belongs to the page and not to a text on it. A form is none of it: some sites put the whole page into one. */
const ASIDE = new Set('nav aside footer button figure dialog menu label'.split(' '));
const ASIDE_ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alert menu menubar toolbar'.split(' '),
);
/** Notes lie in such elements too. */
const NOTES = /^doc-(?:end|foot)notes?$/u;

export const isAside = (name: string, { role = '', hidden, style = '' }: Attributes): boolean =>
  !NOTES.test(role) &&
  (ASIDE.has(name) ||
    ASIDE_ROLES.has(role.toLowerCase()) ||
    hidden !== undefined ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style));

/** Words that makers of pages name by what stands around a text. */
const AROUND = new Set(
  'cookie cookies gdpr consent share sharing sharer social addthis related recommended recommendations comment comments disqus advert adverts advertisement advertising ad ads banner promo breadcrumb breadcrumbs newsletter subscribe subscription sidebar menu submenu navbar nav navigation pagination pager footer copyright noprint toolbar popup modal skip sr visually screenreader tagcloud widget widgets print printlink'.split(
    ' ',
  ),
);

/** Whether the names of an element say that it stands around a text; how much lies in it tells whether to believe it. */
export const isNamedAround = ({ class: classes = '', id = '' }: Attributes): boolean =>
  `${classes} ${id}`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => AROUND.has(word));
