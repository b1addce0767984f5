import { type LanguageCode, textLanguage, titleOf } from '../../src/model/language.ts';
import { type Block, isClause } from './plan.ts';
import { between, pick, type Random, zipf } from './random.ts';
import { AZERBAIJANI } from './words/aze.ts';
import { ENGLISH } from './words/eng.ts';
import { ARMENIAN } from './words/hye.ts';
import { RUSSIAN } from './words/rus.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export const VOCABULARIES = {
  eng: ENGLISH,
  rus: RUSSIAN,
  hye: ARMENIAN,
  aze: AZERBAIJANI,
} as const satisfies Partial<Record<LanguageCode, Vocabulary>>;

/** Languages that invented treaties are written in. */
export type WrittenCode = keyof typeof VOCABULARIES;

/** Invented names beyond the vocabulary: the long tail that every collection has. */
const NAMES = 8000;

/** Writes blocks of one language. */
export interface Writer {
  /** The block as Markdown, and its words alone. `closed`: no point follows it, so it ends with a full stop. */
  write(random: Random, block: Block, closed: boolean): { readonly markdown: string; readonly words: string };
}

export function createWriter(code: WrittenCode): Writer {
  const vocabulary: Vocabulary = VOCABULARIES[code];
  const run = wordSource(vocabulary);
  return {
    write(random, block, closed) {
      if (!isClause(block)) return { markdown: heading(random, block, code, vocabulary), words: '' };
      const begun = opening(random, block, vocabulary) + run(random, between(random, 8, 60));
      const own = block.kind === 'formula' ? vocabulary.formula : begun + ending(block, closed, vocabulary);
      return { markdown: `${mark(block, code)}${own}`, words: own };
    },
  };
}

function heading(
  random: Random,
  { kind, number }: Block,
  code: LanguageCode,
  { headings }: Vocabulary,
): string {
  const named = kind === 'article' || kind === 'annex' ? kind : 'part';
  const title = pick(random, headings);
  return `${kind === 'article' ? '##' : '#'} ${titleOf(code, named, number)}. ${title}`;
}

function mark({ kind, number }: Block, code: LanguageCode): string {
  if (kind === 'paragraph') return `${number}. `;
  if (kind === 'conclusions') return '---\n\n';
  if (kind !== 'point') return '';
  const letter = textLanguage(code).letters[Number(number)] ?? '';
  return code === 'eng' ? `(${letter}) ` : `${letter}) `;
}

function opening(random: Random, { kind }: Block, vocabulary: Vocabulary): string {
  if (kind === 'point') return '';
  return `${pick(random, kind === 'recital' ? vocabulary.recitals : vocabulary.openings)} `;
}

function ending({ kind }: Block, closed: boolean, { stop, colon }: Vocabulary): string {
  if (kind === 'recital') return ',';
  if (closed) return stop;
  return kind === 'point' ? ';' : colon;
}

/** Runs of words: a third function words, some fixed phrases, names and numbers, the rest inflected stems. */
function wordSource(vocabulary: Vocabulary): (random: Random, length: number) => string {
  const functionRank = zipf(vocabulary.functionWords.length);
  const phraseRank = zipf(vocabulary.phrases.length);
  const nameRank = zipf(NAMES);
  const stemRank = zipf(vocabulary.stems.length);
  const endingRank = zipf(vocabulary.endings.length);
  const next = (random: Random): string => {
    const chance = random();
    if (chance < 0.34) return vocabulary.functionWords[functionRank(random)] ?? '';
    if (chance < 0.39) return vocabulary.phrases[phraseRank(random)] ?? '';
    if (chance < 0.44) return inventedName(nameRank(random), vocabulary);
    if (chance < 0.46) return String(between(random, 2, 365));
    return `${vocabulary.stems[stemRank(random)]}${vocabulary.endings[endingRank(random)]}`;
  };
  return (random, length) => {
    const run = Array.from(
      { length },
      (_, index) => `${next(random)}${index < length - 1 && random() < 0.06 ? ',' : ''}`,
    );
    return run.join(' ');
  };
}

/** The nth invented name in the script of the language; the same n is the same name in all of them. */
export function inventedName(place: number, { syllables }: Vocabulary): string {
  const parts: string[] = [];
  for (let rest = place + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    parts.push(syllables[rest % syllables.length] ?? '');
  }
  const [first = '', ...others] = parts.join('');
  return `${first.toUpperCase()}${others.join('')}`;
}
