import type { Mention } from './names.ts';

/** An address or a hash in a text: half-open span in UTF-16 code units. */
export interface Addressed extends Pick<Mention, 'start' | 'end'> {
  /** `t` or `h` and the segments below it, decoded; null for an address of no archive, which names nothing. */
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
const ANY_SITE = /^(?:https?:\/\/|www\.)./iu;
/** Words and numbers are none: a hash has digits and letters. */
const HASH = /^(?:c1(?::|%3a))?(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12,64}$/iu;

/**
 * Addresses in a text, in order: permalinks and `/h/`, with or without scheme and site, among words, in brackets, with
 * marks behind; `c1:<hash>` and a hash alone. Time is linear in the text.
 */
export const findAddresses = (text: string): readonly Addressed[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index }): readonly Addressed[] => {
    if (run.length < 4 || run.length > LONGEST || !MAY_BE.test(run)) return [];
    const from = Math.max(0, run.search(/https?:\/\//iu));
    const bare = run.slice(from).replace(BEHIND, '');
    const path = pathOf(bare);
    const start = index + from;
    return path === undefined ? [] : [{ start, end: start + bare.length, path }];
  });

/** Tells most words apart at once. */
const MAY_BE = /\/|[\da-f]{12}|^www\./iu;

/** Undefined where the words are no address. */
function pathOf(bare: string): readonly string[] | null | undefined {
  if (HASH.test(bare)) return ['h', bare];
  const [, room = 't', below] = SERVED.exec(bare) ?? [];
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
export function coverAddresses(text: string, addresses: readonly Addressed[]): string {
  let covered = '';
  for (const { start, end } of addresses) {
    covered += text.slice(covered.length, start) + COVER.repeat(end - start);
  }
  return covered + text.slice(covered.length);
}

/** No letter, number, space or mark of any text: U+FFFC, "object replacement". */
const COVER = '\uFFFC';
