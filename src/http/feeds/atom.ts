import { type Element, element, escaped, writeXml } from '../../render/xml.ts';

export const ATOM = 'application/atom+xml; charset=utf-8';

/** One entry of a feed; `id` is a URI that no move of the site changes. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Absolute link of what it tells of. */
  readonly page: string;
  /** Absolute link of the text itself, where that is another. */
  readonly related?: string;
  readonly summary?: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

interface Feed {
  /** Absolute links of the feed and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** The day before all others, of a feed that has nothing yet. */
const NEVER = '1970-01-01';

/** RFC 4287; the same bytes until an entry changes. */
export function writeFeed({ self, page, lang, title, author, entries }: Feed): string {
  const updated = entries.reduce((last, { day }) => (day > last ? day : last), NEVER);
  return writeXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      said('title', title),
      said('id', page),
      link('self', self, 'application/atom+xml'),
      link('alternate', page),
      said('updated', instant(updated)),
      element('author', {}, [said('name', author)]),
      ...entries.map(written),
    ]),
  );
}

const written = ({ id, title, page, related, summary, day }: FeedEntry): Element =>
  element('entry', {}, [
    said('title', title),
    said('id', id),
    link('alternate', page),
    ...(related === undefined ? [] : [link('related', related)]),
    said('updated', instant(day)),
    ...(summary == null ? [] : [said('summary', summary)]),
  ]);

const said = (name: string, words: string): Element => element(name, {}, escaped(words));
const link = (rel: string, href: string, type = 'text/html'): Element => element('link', { rel, type, href });
const instant = (day: string): string => `${day}T00:00:00Z`;
