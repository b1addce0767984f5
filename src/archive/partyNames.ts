import type { ArchiveFacts } from '../model/archiveFacts.ts';
import type { Concept } from '../model/concept.ts';
import { phraseKey } from '../model/conceptWords.ts';
import { groupBy } from '../model/groups.ts';
import type { Issue } from '../model/issue.ts';
import { byLanguage, LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import type { NamedThing } from '../model/names.ts';
import type { Work } from '../model/work.ts';
import type { WorkEntry } from './snapshot.ts';

/** Keys of names, by language. */
type Keys = (code: LanguageCode) => readonly string[];
/** What a concept may not say of anybody, in the same form, by its first word. */
type Parties = (code: LanguageCode) => ReadonlyMap<string, readonly string[]>;

interface Sifted {
  readonly concepts: readonly Concept[];
  readonly sided: readonly Issue[];
}

/** What concepts were last sifted by: the folder is looked at every second, and they are seldom edited. */
interface Sifting extends Sifted {
  readonly facts: ArchiveFacts;
  readonly works: readonly Work[];
}

const siftings = new WeakMap<readonly Concept[], Sifting>();

/**
 * Concepts without those that name a State that took part in a Work held: a concept says what a thing is called, nothing
 * of whose it is. `sided` names them, with what to do.
 */
export function withoutParties(
  written: readonly Concept[],
  facts: ArchiveFacts,
  entries: ReadonlyMap<string, WorkEntry>,
): Sifted {
  const works = [...entries.values()].map(({ work }) => work);
  const last = siftings.get(written);
  if (last?.facts === facts && isSameList(last.works, works)) return last;
  const sifting = { facts, works, ...sift(written, facts, works) };
  siftings.set(written, sifting);
  return sifting;
}

const isSameList = (a: readonly Work[], b: readonly Work[]): boolean =>
  a.length === b.length && a.every((work, at) => work === b[at]);

function sift(written: readonly Concept[], facts: ArchiveFacts, works: readonly Work[]): Sifted {
  if (written.length === 0) return { concepts: written, sided: [] };
  const parties = partiesOf(facts, works);
  const sided = written.flatMap((concept) => mistakesOf(concept, parties));
  const lines = new Set(sided.map(({ line }) => line));
  const concepts = sided.length === 0 ? written : written.filter(({ line }) => !lines.has(line));
  return { concepts, sided };
}

/**
 * Names of participants that have the code of a State, in all languages and forms where `archive.yaml` lists them.
 */
function partiesOf({ names = {} }: ArchiveFacts, works: readonly Work[]): Parties {
  const styled = works.flatMap(({ participants }) =>
    participants
      .filter(({ code }) => code !== undefined)
      .map(({ name }) => keysOf(asThing(typeof name === 'string' ? { eng: name } : name))),
  );
  const withinStyled = byLanguage((_, code) => new Set(styled.flatMap((keys) => keys(code)).flatMap(runsOf)));
  const isParty = (keys: Keys): boolean =>
    LANGUAGE_CODES.some((code) => keys(code).some((name) => withinStyled(code).has(name)));
  const parties = [...styled, ...Object.values(names).map(keysOf).filter(isParty)];
  return byLanguage((_, code) => groupBy(new Set(parties.flatMap((keys) => keys(code))), firstWord));
}

const keysOf = (thing: NamedThing): Keys =>
  byLanguage((_, code) => (thing[code] ?? []).map((name) => phraseKey(code, name)));

/** One name in each language. */
const asThing = (name: Readonly<Partial<Record<LanguageCode, string>>>): NamedThing =>
  Object.fromEntries(Object.entries(name).map(([code, one]) => [code, one === undefined ? [] : [one]]));

function mistakesOf({ id, words, line }: Concept, parties: Parties): readonly Issue[] {
  const namesParty = (code: LanguageCode, word: string): boolean => {
    const keys = phraseKey(code, word).split(' ');
    return keys.some((key, at) =>
      parties(code)
        .get(key)
        ?.some((name) => `${keys.slice(at).join(' ')} `.startsWith(`${name} `)),
    );
  };
  return LANGUAGE_CODES.flatMap((code) =>
    (words[code] ?? [])
      .filter((word) => namesParty(code, word))
      .map((word) => ({
        file: 'concepts.yaml',
        line,
        severity: 'error' as const,
        rule: 'party-name' as const,
        message: `${id}: words.${code}: "${word}" names a party: say the thing without it`,
      })),
  );
}

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? '';

/** Words of a key in a row, from each to each: "a b c" has "a", "a b", "a b c", "b", "b c" and "c". */
function runsOf(key: string): readonly string[] {
  const words = key.split(' ');
  return words.flatMap((_, first) =>
    words.slice(first).map((_, more) => words.slice(first, first + more + 1).join(' ')),
  );
}
