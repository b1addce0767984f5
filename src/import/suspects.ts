import { type LanguageCode, textLanguage } from '../model/language.ts';
import { foldWords } from '../words/fold.ts';
import { aroundOf, type Doubt } from './doubt.ts';

/** One line of a text's words. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** What in words looks like a mistake of a scanner or a copyist; most texts have none. */
export function suspectsIn(lines: readonly TextLine[], code: LanguageCode): readonly Doubt[] {
  const counts = countsOf(lines);
  const looks = [...PATTERNS, ...ownPatterns(code)];
  const idle = new Set(foldWords(textLanguage(code).functionWords));
  return lines.flatMap(({ text, line }) => [
    ...looks.flatMap(({ doubt, pattern }) =>
      [...text.matchAll(pattern)].map((found) => at(doubt, text, line, found)),
    ),
    ...[...text.matchAll(WORD)].flatMap((found) => {
      const doubt = doubtOfWord(found[0], counts, idle);
      return doubt === null ? [] : [at(doubt, text, line, found)];
    }),
    ...bracketDoubt(text, line),
  ]);
}

const at = (
  doubt: Doubt['doubt'],
  text: string,
  line: number,
  { 0: words, index }: RegExpExecArray,
): Doubt => ({
  doubt,
  line,
  words,
  around: aroundOf(text, index, index + words.length),
});

const WORD = /[\p{L}\p{M}]+(?:[015|][\p{L}\p{M}]+)*[01]?/gu;

// Each looks from the beginning of a word alone: from each letter, the time grows with the square of its length.
const PATTERNS: readonly { readonly doubt: Doubt['doubt']; readonly pattern: RegExp }[] = [
  {
    doubt: 'glued-words',
    pattern:
      /(?:(?<!\p{L})|(?<=\p{Ll})(?=\p{Lu}))\p{L}*\p{Ll}{2}\p{Lu}\p{Ll}+|(?<!\p{Ll})\p{Ll}{2,}(?:[,;:]\p{L}{2,}|\.\p{Lu}\p{Ll}+)/gu,
  },
  { doubt: 'note-mark', pattern: /(?<!\p{L})(?:\p{L}+[⁰¹²³⁴⁵⁶⁷⁸⁹]+\p{L}*|\p{L}{4,}\d{1,2}(?![\p{L}\d]))/gu },
  { doubt: 'cut-word', pattern: /(?<!\p{Ll})\p{Ll}{2,}[-\u2010] \p{Ll}{2,}/gu },
  {
    doubt: 'two-scripts',
    pattern:
      /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Greek}\p{Script=Georgian}]|[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Greek}\p{Script=Georgian}]\p{Script=Latin})[\p{L}\p{M}]*/gu,
  },
];

/** Words of a few letters all of which look like the language's own: "a" and "o" in Cyrillic. */
function ownPatterns(code: LanguageCode): typeof PATTERNS {
  const { lookalikes } = textLanguage(code);
  if (lookalikes === null) return [];
  const letters = lookalikes.latin.replace(/[^a-z]/gu, '');
  return [
    {
      doubt: 'two-scripts',
      pattern: new RegExp(`(?<![\\p{L}\\p{M}(])[${letters}]{1,3}(?![\\p{L}\\p{M}).])`, 'gu'),
    },
  ];
}

function countsOf(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What a scanner takes for what, in words of small letters. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'o'],
  [/1/gu, 'l'],
  [/1/gu, 'i'],
  [/5/gu, 's'],
  [/\|/gu, 'l'],
  [/^l/u, 't'],
  [/^l/u, 'i'],
  [/rn/u, 'm'],
  [/vv/u, 'w'],
];
/** A word without figures is a misreading only of one that comes so much oftener. */
const OFTENER = 20;

function doubtOfWord(
  printed: string,
  counts: ReadonlyMap<string, number>,
  idle: ReadonlySet<string>,
): Doubt['doubt'] | null {
  const word = printed.toLowerCase();
  const count = counts.get(word) ?? 0;
  const hasFigure = /[015|]/u.test(word);
  if (!hasFigure && (count > 2 || word.length < 3 || idle.has(word))) return null;
  const least = hasFigure ? 1 : OFTENER * count;
  const isMisread = MISREAD.some(([sign, letter]) => {
    const meant = word.replace(sign, letter);
    return meant !== word && (counts.get(meant) ?? 0) >= least;
  });
  if (isMisread) return 'misread';
  return count === 1 && isGlued(word, counts, idle) ? 'glued-words' : null;
}

const FEWEST_LETTERS = 3;

/** "proclaimedthe": a word of the text with a function word before or behind it. */
function isGlued(word: string, counts: ReadonlyMap<string, number>, idle: ReadonlySet<string>): boolean {
  const isWord = (part: string): boolean =>
    part.length > FEWEST_LETTERS && (counts.get(part) ?? 0) > 1 && !idle.has(part);
  for (let cut = FEWEST_LETTERS; cut <= word.length - FEWEST_LETTERS; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (
      (idle.has(head) && (counts.get(head) ?? 0) > 4 && isWord(tail)) ||
      (idle.has(tail) && (counts.get(tail) ?? 0) > 4 && isWord(head))
    )
      return true;
  }
  return false;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
];

/** A bracket without its other half; marks of lists ("a)") have none. */
function bracketDoubt(text: string, line: number): readonly Doubt[] {
  return PAIRS.flatMap(([open, close]) => {
    const opened = text.split(open).length;
    const closed = text.replace(/(?<=^|[\s;,.])[\p{L}\d]{1,4}\)/gu, '').split(close).length;
    const place = opened === closed ? -1 : text.indexOf(opened > closed ? open : close);
    return opened === closed || (opened < closed && text.split(close).length === opened)
      ? []
      : [
          {
            doubt: 'bracket' as const,
            line,
            words: opened > closed ? open : close,
            around: aroundOf(text, Math.max(0, place), Math.max(0, place) + 1),
          },
        ];
  });
}
