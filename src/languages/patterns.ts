import { createRequire } from 'node:module';

/** What is used here of the packages of patterns. */
interface Patterns {
  readonly hyphenateSync: (word: string, options: { readonly minWordLength: number }) => string;
}

const require = createRequire(import.meta.url);
const SOFT_HYPHEN = '\u00AD';

/**
 * Divides words by the patterns of modules of `hyphen`, whatever their length, where all of them do: kinds of one
 * language divide differently ("pro-gress", "prog-ress"), and a text does not say which is its own. Patterns are read
 * with the first word: they take a tenth of a second, and only PDFs divide words.
 */
export function byPatterns(...modules: readonly string[]): (word: string) => readonly string[] {
  let patterns: readonly Patterns[] | undefined;
  return (word) => {
    patterns ??= modules.map((module) => require(module) as Patterns);
    const divided = patterns.map((own) => own.hyphenateSync(word, { minWordLength: 1 }).split(SOFT_HYPHEN));
    return divided.reduce<readonly string[]>(whereBoth, [...word]);
  };
}

/** The parts between places that both ways of dividing one word have; letters are the finest way. */
function whereBoth(one: readonly string[], other: readonly string[]): readonly string[] {
  const places = new Set(endsOf(other));
  const common = endsOf(one).filter((end) => places.has(end));
  const word = one.join('');
  return common.map((end, at) => word.slice(common[at - 1] ?? 0, end));
}

function endsOf(parts: readonly string[]): readonly number[] {
  let end = 0;
  return parts.map((part) => {
    end += part.length;
    return end;
  });
}
