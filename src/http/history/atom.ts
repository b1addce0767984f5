import type { Archive } from '../../archive/archive.ts';
import { parseAddress } from '../../model/address.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { dayOf, type LoggedEntry } from '../../model/logEntry.ts';
import { titleIn } from '../../model/work.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { textName } from '../../render/textName.ts';
import type { Href } from '../../render/view.ts';
import { type FeedEntry, writeFeed } from '../feeds/atom.ts';
import { authorOf } from '../feeds/author.ts';
import { MESSAGES } from '../i18n/index.ts';

import { callWork } from '../work/names.ts';
import { entryId } from './entry.tsx';

/** Entries of one feed: who reads it once a month misses none. */
const MOST = 100;

interface Wanted {
  readonly code: InterfaceCode;
  /** Entries of one Work alone; null for all. */
  readonly work: string | null;
}

/** The newest entries of the log as Atom, in the words of a language. */
export function feedOf(archive: Archive, absolute: Href, { code, work }: Wanted): string {
  const { snapshot, works } = archive;
  const say = MESSAGES[code];
  const site = baseOf(absolute);
  const shown = snapshot.log
    .filter(({ text }) => work === null || text.startsWith(`${work}/`))
    .slice(-MOST)
    .reverse();
  const one = work === null ? undefined : works.get(work)?.work;
  const title = one === undefined ? '' : `${callWork(one, { reader: { language: code } }).text} – `;
  return writeFeed({
    self: `${site}/feed.atom${work === null ? '' : `?work=${work}`}`,
    page: work === null ? `${site}/log` : `${site}/t/${work}`,
    lang: INTERFACES[code].bcp47,
    title: `${title}${say.log.title}`,
    author: authorOf(snapshot.facts, code),
    entries: shown.map((entry) => entryOf(entry, { site, works, code })),
  });
}

interface Where {
  readonly site: string;
  readonly works: Archive['works'];
  readonly code: InterfaceCode;
}

const entryOf = (entry: LoggedEntry, { site, works, code }: Where): FeedEntry => ({
  id: hashUri(entry.hash),
  title: titleOf(entry, works, code),
  page: `${site}/log#${entryId(entry)}`,
  related: `${site}/t/${entry.text}`,
  summary: entry.reason === null ? null : titleIn(entry.reason, code),
  // When it was written down: a feed tells what is new.
  day: dayOf(entry),
});

/** "Corrected: Treaty on the Harbour of Quil, English, 3 March 1971". */
function titleOf({ act, text }: LoggedEntry, works: Archive['works'], code: InterfaceCode): string {
  const say = MESSAGES[code];
  const address = parseAddress(`/t/${text}`);
  const work = works.get(address?.work ?? '')?.work;
  if (address?.expression == null || work === undefined)
    return `${say.log.act[act]}${say.marks.colon} ${text}`;
  const { text: title } = callWork(work, { reader: { language: code } });
  return `${say.log.act[act]}${say.marks.colon} ${title}, ${textName(address.expression, code)}`;
}

/** A name that no move of the site changes (RFC 6920). */
const hashUri = (hash: string): string => `ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`;
