import type { Clause } from '../src/model/clause.ts';
import { byLanguage, type LanguageCode } from '../src/model/language.ts';
import { type ClauseDocument, keyValue } from '../src/search/meilisearch/schema.ts';
import type { Phrases } from '../src/search/words/concepts.ts';
import { keyOf } from '../src/search/words/index.ts';
import { foldWords } from '../src/words/fold.ts';

/** A text as it stands, and its words in the archive's fold. */
interface Reading {
  readonly text: string;
  readonly folded: string;
}

/** A clause as it is searched. */
export interface Line {
  readonly own: Reading;
  /** Its label and heading, then what lies above it, from the nearest outwards. */
  readonly around: Reading;
  /** What lies above its children: all of this. */
  readonly below: Reading;
}

/** A clause read once, with what its parent hands down. */
export function lineOf({ label, heading, words }: Clause, parent: Line | null): Line {
  const own = readingOf(words?.text ?? '');
  const mark = readingOf(
    [label, heading?.text].filter((part) => part !== undefined && part !== null).join(' '),
  );
  const above = parent?.below ?? NOTHING;
  return { own, around: join(mark, above), below: join(join(mark, own), above) };
}

const NOTHING: Reading = { text: '', folded: '' };

const readingOf = (text: string): Reading => ({ text, folded: foldWords(text).join(' ') });

const join = (a: Reading, b: Reading): Reading => ({
  text: [a.text, b.text].filter(Boolean).join('\n'),
  folded: [a.folded, b.folded].filter(Boolean).join(' '),
});

/** Stems of its own words, and of what is around it those that its own words have not; each once. */
export function keysOf(
  lang: LanguageCode,
  { own, around }: Line,
): Pick<ClauseDocument, 'keys' | 'aboveKeys'> {
  const keys = stemsIn(lang, own);
  return { keys: [...keys], aboveKeys: [...stemsIn(lang, around)].filter((key) => !keys.has(key)) };
}

const stemsIn = (lang: LanguageCode, { folded }: Reading): ReadonlySet<string> =>
  new Set(folded === '' ? [] : folded.split(' ').map((word) => stemOf(lang, word)));

/** Ids of the topics that its own words name. */
export function topicsOf(lang: LanguageCode, { own: { folded } }: Line, phrases: Phrases): string[] {
  const words = folded === '' ? [] : folded.split(' ');
  const keys = words.map((word) => stemOf(lang, word).slice(keyValue(lang, '').length));
  const found = [...phrases.in(lang, (place) => keys[place], words.length)];
  return [...new Set(found.flatMap(([{ concept }]) => phrases.topicsOf(concept)))];
}

const stemsOf = byLanguage(() => new Map<string, string>());

/** `keyValue` of a word; stemming is dear, so once per word. */
function stemOf(lang: LanguageCode, word: string): string {
  const known = stemsOf(lang);
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const key = keyValue(lang, keyOf(lang, word));
  if (known.size < 200_000) known.set(word, key);
  return key;
}
