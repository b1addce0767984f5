import type { NamedKind, StructureWords } from '../languages/language.ts';

/** Structure words that a text says its language has, beside those of its row: `structure: {article: [Artículo]}`. */
export type GivenWords = Readonly<Partial<Record<NamedKind, readonly string[]>>>;

/** By language. */
export type GivenByLanguage = ReadonlyMap<string, GivenWords>;

let now: GivenByLanguage = new Map();

/** Those that are known here and now, as `tongues.ts` says it. */
export const givenNow = (): GivenByLanguage => now;

/** Called by `tongues.ts` alone, together with its languages. */
export function giveNow(given: GivenByLanguage): void {
  now = given;
}

/** Words of both, each once, in small letters as rows have them; those of the row first, since titles are made of them. */
export function withGiven(words: StructureWords, given: GivenWords | undefined): StructureWords {
  if (given === undefined) return words;
  const all = Object.entries(words).map(([kind, own]) => {
    const more = (given[kind as NamedKind] ?? []).map((word) => word.normalize('NFC').toLowerCase());
    return [kind, [...new Set([...own, ...more])]];
  });
  return Object.fromEntries(all) as StructureWords;
}

/** Words of both, each once, the first ones first. */
export function joinGiven(first: GivenWords = {}, more: GivenWords = {}): GivenWords {
  const kinds = [...new Set([...Object.keys(first), ...Object.keys(more)])] as readonly NamedKind[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...new Set([...(first[kind] ?? []), ...(more[kind] ?? [])])]]),
  );
}
