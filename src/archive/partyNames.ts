import type { Concept } from '../model/concept.ts';
import { phraseKey } from '../model/conceptWords.ts';
import type { Issue } from '../model/issue.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import type { NamedThing } from '../model/names.ts';
import type { ArchiveFacts } from '../model/work.ts';
import type { WorkEntry } from './snapshot.ts';

/** What a concept may not say of anybody: keys of names, by language. */
type Parties = ReadonlyMap<LanguageCode, readonly string[]>;

/**
 * Concepts without those that name a State that took part in a Work held: a concept says what a thing is called, nothing
 * of whose it is. `sided` names them, with what to do.
 */
export function withoutParties(
  written: readonly Concept[],
  facts: ArchiveFacts,
  works: ReadonlyMap<string, WorkEntry>,
): { readonly concepts: readonly Concept[]; readonly sided: readonly Issue[] } {
  if (written.length === 0) return { concepts: written, sided: [] };
  const parties = partiesOf(facts, works);
  const sided = written.flatMap((concept) => mistakesOf(concept, parties));
  const lines = new Set(sided.map(({ line }) => line));
  const concepts = sided.length === 0 ? written : written.filter(({ line }) => !lines.has(line));
  return { concepts, sided };
}

/** Names of participants that have the code of a State; in all languages and forms where `archive.yaml` lists them. */
function partiesOf({ names = {} }: ArchiveFacts, works: ReadonlyMap<string, WorkEntry>): Parties {
  const styled = [...works.values()].flatMap(({ work }) =>
    work.participants
      .filter(({ code }) => code !== undefined)
      .map(({ name }): NamedThing => asThing(typeof name === 'string' ? { eng: name } : name)),
  );
  const keys = (thing: NamedThing, code: LanguageCode): readonly string[] =>
    (thing[code] ?? []).map((name) => phraseKey(code, name));
  const isParty = (thing: NamedThing): boolean =>
    LANGUAGE_CODES.some((code) =>
      keys(thing, code).some((name) =>
        styled.some((party) => keys(party, code).some((full) => hasPhrase(full, name))),
      ),
    );
  const parties = [...styled, ...Object.values(names).filter(isParty)];
  return new Map(LANGUAGE_CODES.map((code) => [code, parties.flatMap((thing) => keys(thing, code))]));
}

/** One name in each language. */
const asThing = (name: Readonly<Partial<Record<LanguageCode, string>>>): NamedThing =>
  Object.fromEntries(Object.entries(name).map(([code, one]) => [code, [one]]));

function mistakesOf({ id, words, line }: Concept, parties: Parties): readonly Issue[] {
  const namesParty = (code: LanguageCode, word: string): boolean => {
    const key = phraseKey(code, word);
    return parties.get(code)?.some((name) => hasPhrase(key, name)) === true;
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

/** Whether a key has another as whole words in a row. */
const hasPhrase = (key: string, phrase: string): boolean => ` ${key} `.includes(` ${phrase} `);
