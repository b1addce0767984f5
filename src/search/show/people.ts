import type { Archive } from '../../archive/archive.ts';
import { onceFor } from '../../kept.ts';
import { type LanguageCode, languagesIn } from '../../model/language.ts';
import { type Person, peopleOf, personPath } from '../../model/people.ts';
import { titleIn, titleLanguage } from '../../model/work.ts';
import { foldWords } from '../../words/fold.ts';
import { codesOfWord } from '../words/index.ts';
import { basesOf } from '../words/names.ts';
import { roughLatin } from '../words/transliterate.ts';
import type { SearchAnswer } from './answer.ts';

type PersonAnswer = SearchAnswer['people'][number];

/** People that are offered with an answer. */
const MOST_PEOPLE = 5;

/** People of whom an act is recorded and whose last name is among the words, in any case and script. */
export function findPeople(archive: Archive, words: readonly string[], code: LanguageCode): PersonAnswer[] {
  const known = lastNames(archive);
  if (known.length === 0) return [];
  const said = new Set(words.flatMap(soundsOfName));
  return known
    .filter(({ sounds }) => sounds.some((sound) => said.has(sound)))
    .slice(0, MOST_PEOPLE)
    .map(({ person }) => ({
      slug: person.slug,
      name: titleIn(person.name, code),
      lang: titleLanguage(person.name, code),
      url: personPath(person),
    }));
}

/** How a word of any script sounds without the endings of names. */
const soundsOfName = (word: string): readonly string[] =>
  codesOfWord(word).flatMap((code) => basesOf(code, word).map(roughLatin));

/** Everybody with the sounds of the last name: as the acts write it, and as the names of the archive do. */
const lastNames = onceFor((archive: Archive): readonly { person: Person; sounds: readonly string[] }[] => {
  const { works, snapshot } = archive;
  const things = Object.values(snapshot.facts.names ?? {}).map((thing) =>
    languagesIn(thing)
      .flatMap((code) => thing[code] ?? [])
      .map((name) => roughLatin(foldWords(name).join(' '))),
  );
  return [...peopleOf(works.values()).values()].map((person) => {
    const own = Object.values(person.name).flatMap((name) => {
      const last = foldWords(name ?? '').at(-1);
      return last === undefined ? [] : [roughLatin(last)];
    });
    return {
      person,
      sounds: [...own, ...things.filter((all) => all.some((one) => own.includes(one))).flat()],
    };
  });
});
