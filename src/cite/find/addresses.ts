import { byStart } from './apart.ts';
import type { Mention } from './names.ts';

/** An address or a hash in a text: half-open span in UTF-16 code units. */
export interface Addressed extends Pick<Mention, 'start' | 'end'> {
  /** `t` or `h` and the segments below it, decoded; an eId alone; null for an address of no archive, which names nothing. */
  readonly path: readonly string[] | null;
}

/** No mark that stands around addresses is part of one. */
const RUN = /[^\s<>()[\]{}"“”„«»'‘’`|*,;–—]+/gu;
/** No address is longer. UTF-16 code units. */
const LONGEST = 2000;
/** What ends a sentence behind an address. */
const BEHIND = /[.:!?…։՝·*_~-]+$/u;

/** A site, with or without scheme, and what a mirror has below it. */
const SITE =
  /^(?:(?:https?:\/\/[^\s/]+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?|localhost(?::\d+)?|:\d+)(?:\/[^/?#]+)*?)?/u;
const SERVED = new RegExp(`${SITE.source}/(?:api/v1/works|([th]))/([^?#]+)(?:[?#].*)?$`, 'iu');
/** Without what stands before it: `t/am-az-peace-2025/art_VII`, `am-az-peace-2025/eng@2025-08-08/art_VII`. */
const BARE =
  /^(?:([th])\/)?([a-z0-9]+(?:-[a-z0-9]+)+\/(?:[a-z-]{2,12}@[^?#]+|[a-z]{1,12}_[^?#]+))(?:[?#].*)?$/u;
const ANY_SITE = /^(?:https?:\/\/|www\.)./iu;
/** Words and numbers are none: a hash has digits and letters. */
const HASH = /^(?:c1(?::|%3a))?(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12,64}$/iu;

/**
 * Addresses in a text, in order: permalinks and `/h/`, with or without scheme and site, among words, in brackets, with
 * marks behind; `c1:<hash>` and a hash alone. Time is linear in the text.
 */
export const findAddresses = (text: string): readonly Addressed[] => withEIds(text, addressesIn(text));

const addressesIn = (text: string): readonly Addressed[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index }): readonly Addressed[] => {
    if (run.length < 4 || run.length > LONGEST || !MAY_BE.test(run)) return [];
    const from = Math.max(0, run.search(/https?:\/\//iu));
    const bare = run.slice(from).replace(BEHIND, '');
    const path = pathOf(bare);
    const start = index + from;
    return path === undefined ? [] : [{ start, end: start + bare.length, path }];
  });

/** An eId as files and exports write it: behind its Work, or of several levels, which no words have. */
const EID =
  /(?<![\p{L}\p{N}_/.-])(?:([a-z0-9]+(?:-[a-z0-9]+)+)[ \t]+)?([a-z]{1,12}_[\p{L}\p{N}-]+(?:__[a-z]{1,12}_[\p{L}\p{N}-]+)*|preamble(?:__[a-z]+_\d+)+)(?![\p{L}\p{N}_/-])/gu;

/** With eIds that are no part of an address: `am-az-peace-2025 art_II__p_2`, `art_II__p_2`. */
function withEIds(text: string, found: readonly Addressed[]): readonly Addressed[] {
  if (!text.includes('_')) return found;
  const eIds = [...text.matchAll(EID)].flatMap(
    ({ 0: whole, 1: work, 2: eId = '', index }): readonly Addressed[] =>
      work === undefined && !eId.includes('__')
        ? []
        : [{ start: index, end: index + whole.length, path: work === undefined ? [eId] : ['t', work, eId] }],
  );
  const isFree = (one: Addressed): boolean =>
    !found.some(({ start, end }) => start < one.end && end > one.start);
  return [...found, ...eIds.filter(isFree)].sort(byStart);
}

/** Tells most words apart at once. */
const MAY_BE = /\/|[\da-f]{12}|^www\./iu;

/** Undefined where the words are no address. */
function pathOf(bare: string): readonly string[] | null | undefined {
  if (HASH.test(bare)) return ['h', bare];
  const [, room = 't', below] = SERVED.exec(bare) ?? BARE.exec(bare) ?? [];
  if (below === undefined) return ANY_SITE.test(bare) ? null : undefined;
  return [room.toLowerCase(), ...below.replace(/\/+$/u, '').split('/').map(decoded)];
}

/** As it stands where an escape is broken. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The text with what is not to be read as words covered: places stay, and nothing is linked across. */
export function coverAddresses(text: string, addresses: readonly Pick<Addressed, 'start' | 'end'>[]): string {
  let covered = '';
  for (const { start, end } of addresses) {
    covered += text.slice(covered.length, start) + COVER.repeat(end - start);
  }
  return covered + text.slice(covered.length);
}

/** No letter, number, space or mark of any text: U+FFFC, "object replacement". */
const COVER = '\uFFFC';
