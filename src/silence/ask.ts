import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { newestEdition, type WorkEntry } from '../archive/snapshot.ts';
import type { Concept } from '../model/concept.ts';
import type { EId } from '../model/eid.ts';
import { isLanguageCode, type LanguageCode } from '../model/language.ts';
import { clauseConcepts } from '../search/concepts.ts';
import { isLatest } from '../search/engine/documents.ts';
import type { SearchIndex } from '../search/engine/port.ts';
import type { Topics } from '../search/engine/topics.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { type Tried, triedIn, wantedIn } from './wanted.ts';

/**
 * What can be said of words in a Work. `does-not-occur` only where every clause of every language asked is held and was
 * checked word for word against an official copy: anything less is said of the parts that are held, or not at all.
 */
export const SILENCES = ['occurs', 'does-not-occur', 'not-in-held', 'cannot-be-said'] as const;

export type Silence = (typeof SILENCES)[number];

/** One text that was looked into. */
export interface LookedInto {
  readonly edition: Edition;
  readonly tried: Tried;
  readonly occurrences: readonly Occurrence[];
  /** Whether its words were at hand: an index that is being built may not have a new text yet. */
  readonly isRead: boolean;
  /** Clauses whose words are not held. */
  readonly gaps: readonly EId[];
  /** Clauses with words, and how many of these were not checked against an official copy. */
  readonly clauses: number;
  readonly unofficial: number;
}

/** What was asked, what was tried, and what came of it. */
export interface SilenceReport {
  readonly silence: Silence;
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
  /** Whether a word that carries a subject was asked for. */
  readonly hasSubject: boolean;
  readonly texts: readonly LookedInto[];
  /** Languages asked of which no text is held. */
  readonly notHeld: readonly LanguageCode[];
  /** Languages held for which no word was known that could be looked for. */
  readonly notTried: readonly LanguageCode[];
}

/** `languages` null: those that the Work is authentic in, and those held. Reads the latest versions. */
export function askSilence(
  archive: Archive,
  index: SearchIndex,
  entry: WorkEntry,
  asked: string,
  languages: readonly LanguageCode[] | null,
): SilenceReport {
  const wanted = wantedIn(archive, asked);
  const held = entry.expressions.filter((expression) => isLatest(entry, expression));
  const authentic = (entry.work.authentic?.languages ?? []).filter(isLanguageCode);
  const wantedLanguages = new Set(languages ?? [...authentic, ...held.map(({ key }) => key.language)]);
  const named = clauseConcepts(archive, index);
  const texts = held
    .filter(({ key }) => wantedLanguages.has(key.language))
    .map((expression) => {
      const tried = triedIn(index.lexicon, wanted, expression.key.language);
      return lookInto(index, newestEdition(expression), tried, { concepts: wanted.concepts, named });
    });
  const inHeld = new Set(texts.map(({ tried }) => tried.language));
  const notHeld = [...wantedLanguages].filter((code) => !inHeld.has(code));
  const notTried = [...inHeld].filter((code) =>
    texts.every((one) => one.tried.language !== code || !isTried(one)),
  );
  const report = { ...wanted, texts, notHeld, notTried };
  return { ...report, silence: wanted.hasSubject ? silenceOf(report) : 'cannot-be-said' };
}

const isTried = ({ tried, isRead }: LookedInto): boolean => isRead && (tried.isOwn || tried.names.length > 0);

function silenceOf({ texts, notHeld, notTried }: Omit<SilenceReport, 'silence'>): Silence {
  if (texts.some(({ occurrences }) => occurrences.length > 0)) return 'occurs';
  const read = texts.filter((one) => isTried(one) && one.clauses > 0);
  if (read.length === 0) return 'cannot-be-said';
  const isWhole = notHeld.length === 0 && notTried.length === 0 && texts.every(isProven);
  return isWhole ? 'does-not-occur' : 'not-in-held';
}

/** Whether all of a text is held, and all of it checked, its title as well. */
const isProven = ({ edition, gaps, unofficial, clauses }: LookedInto): boolean =>
  clauses > 0 &&
  gaps.length === 0 &&
  unofficial === 0 &&
  edition.levels.title === 'official' &&
  !edition.altered;

function lookInto(
  index: SearchIndex,
  edition: Edition,
  tried: Tried,
  { concepts, named }: { readonly concepts: readonly Concept[]; readonly named: Topics },
): LookedInto {
  const positions = Array.from({ length: edition.index.size }, (_, position) => position);
  const worded = positions.filter((position) => edition.index.hasWords(position));
  const occurrences = occurrencesIn(index, edition, tried, concepts, named);
  return {
    edition,
    tried,
    occurrences: occurrences ?? [],
    isRead: occurrences !== null,
    gaps: positions.filter((at) => edition.index.isGap(at)).map((at) => edition.index.eIdAt(at)),
    clauses: worded.length,
    unofficial: worded.filter((at) => edition.index.levelAt(at) !== 'official').length,
  };
}
