import type { Archive } from '../../archive/archive.ts';
import { ALL_WORKS, parseAddress } from '../../model/address.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import type { LoggedEntry } from '../../model/logEntry.ts';
import { titleIn } from '../../model/work.ts';
import { textName } from '../../render/textName.ts';
import type { Href } from '../../render/view.ts';
import { MESSAGES } from '../i18n/index.ts';
import { callWork } from '../work/names.ts';
import { entryId } from './entry.tsx';

/** Entries of one feed: who reads it once a month misses none. */
const MOST = 100;

/** The newest entries of the log as Atom (RFC 4287), in the words of a language. */
export function feedOf({ snapshot, works }: Archive, absolute: Href, code: InterfaceCode): string {
  const say = MESSAGES[code];
  const shown = snapshot.log.slice(-MOST).reverse();
  const site = absolute(ALL_WORKS).replace(/\/t$/u, '');
  const author = titleIn(snapshot.facts.run_by?.name ?? snapshot.facts.name ?? 'Treaty Archive', code);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${INTERFACES[code].bcp47}">`,
    `<title>${escaped(say.log.title)}</title>`,
    `<id>${escaped(`${site}/log`)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${site}/feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${site}/log`)}"/>`,
    `<updated>${dayOf(shown[0])}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...shown.flatMap((entry) => entryLines(entry, { site, works, code })),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Where {
  readonly site: string;
  readonly works: Archive['works'];
  readonly code: InterfaceCode;
}

function entryLines(entry: LoggedEntry, { site, works, code }: Where): readonly string[] {
  const why = entry.reason === null ? [] : [`<summary>${escaped(titleIn(entry.reason, code))}</summary>`];
  return [
    '<entry>',
    `<title>${escaped(titleOf(entry, works, code))}</title>`,
    `<id>${hashUri(entry.hash)}</id>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${site}/log#${entryId(entry)}`)}"/>`,
    `<link rel="related" type="text/html" href="${escaped(`${site}/t/${entry.text}`)}"/>`,
    `<updated>${dayOf(entry)}</updated>`,
    ...why,
    '</entry>',
  ];
}

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

/** When it was written down: a feed tells what is new. Without an entry the day before all others. */
const dayOf = (entry: LoggedEntry | undefined): string =>
  `${entry?.entered ?? entry?.date ?? '1970-01-01'}T00:00:00Z`;

/** A name that no move of the site changes (RFC 6920). */
const hashUri = (hash: string): string => `ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => CHARACTERS[character] ?? '');
