import type { Clause } from '../src/model/clause.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../src/model/language.ts';
import { keyValue } from '../src/search/meilisearch/schema.ts';
import { keyOf } from '../src/search/words/index.ts';
import { foldWords } from '../src/words/fold.ts';

/** A text as it stands, folded, and its stems. */
interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly keys: ReadonlySet<string>;
}

/** A clause with what it hands down to those below it. */
export interface Line {
  readonly own: Reading;
  /** Its label and heading. */
  readonly mark: Reading;
  /** What lies above it. */
  readonly above: Reading;
}

/** Label and heading are its mark; what stands above it are the marks and lead-ins of all that lie around it. */
export function lineOf({ label, heading, words }: Clause, lang: LanguageCode, parent: Line | null): Line {
  const mark = [label, heading?.text].filter((part) => part !== undefined && part !== null).join(' ');
  return {
    own: readingOf(words?.text ?? '', lang),
    mark: readingOf(mark, lang),
    above: parent === null ? NOTHING : contextBelow(parent),
  };
}

const below = new WeakMap<Line, Reading>();

/** What lies above the children of a clause, worked out once for all of them. */
function contextBelow(parent: Line): Reading {
  const known = below.get(parent);
  if (known !== undefined) return known;
  const nearest = join(parent.mark, parent.own);
  const context = join(nearest, parent.above);
  below.set(parent, context);
  return context;
}

const NOTHING: Reading = { text: '', folded: '', keys: new Set() };

function readingOf(text: string, lang: LanguageCode): Reading {
  if (text === '') return NOTHING;
  const words = foldWords(text);
  return { text, folded: words.join(' '), keys: new Set(words.map((word) => keyOfWord(lang, word))) };
}

function join(a: Reading, b: Reading): Reading {
  if (a.text === '') return b;
  return {
    text: joinText(a.text, b.text, '\n'),
    folded: joinText(a.folded, b.folded, ' '),
    keys: new Set([...a.keys, ...b.keys]),
  };
}

/** `between` stands only between two texts that have words. */
export const joinText = (a: string, b: string, between: string): string =>
  a === '' || b === '' ? a + b : `${a}${between}${b}`;

/** Stems of its heading and of what lies above that its own words have not. */
export function keysAround({ own, mark, above }: Line): string[] {
  const keys: string[] = [];
  for (const key of mark.keys) if (!own.keys.has(key)) keys.push(key);
  for (const key of above.keys) if (!own.keys.has(key) && !mark.keys.has(key)) keys.push(key);
  return keys;
}

const stems = new Map<LanguageCode, Map<string, string>>(LANGUAGE_CODES.map((code) => [code, new Map()]));

/** `keyValue` of a word; stemming is dear, so once per word. */
function keyOfWord(lang: LanguageCode, word: string): string {
  const known = stems.get(lang);
  const kept = known?.get(word);
  if (kept !== undefined) return kept;
  const key = keyValue(lang, keyOf(lang, word));
  if (known !== undefined && known.size < 200_000) known.set(word, key);
  return key;
}
