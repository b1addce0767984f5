import type { Concept } from '../model/concept.ts';
import { phraseKey } from '../model/conceptWords.ts';
import { groupBy } from '../model/groups.ts';
import type { Issue } from '../model/issue.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import type { Archive } from './archive.ts';

/** Of fewer clauses in a language, half are too few to tell. */
const LEAST_CLAUSES = 10;
/** So many tell what half of all have; of more, every second, third ... is read, so that verify stays quick. */
const MOST_CLAUSES = 5000;

/** Warns of words of concepts that more than half of all clauses of a language have: they tell no clause from another. */
export const checkConceptWords = (archive: Archive): readonly Issue[] =>
  archive.concepts.length === 0
    ? []
    : LANGUAGE_CODES.flatMap((code) => commonIn(code, archive).map((word) => tooCommon(code, word)));

interface Word {
  readonly concept: Concept;
  readonly text: string;
  readonly keys: readonly string[];
}

function commonIn(code: LanguageCode, archive: Archive): readonly Word[] {
  const words = archive.concepts.flatMap((concept) =>
    (concept.words[code] ?? []).map((text) => ({ concept, text, keys: phraseKey(code, text).split(' ') })),
  );
  const byFirst = groupBy(words, ({ keys }) => keys[0]);
  const counts = new Map<Word, number>();
  let clauses = 0;
  for (const text of wordsOfClauses(code, archive)) {
    clauses += 1;
    for (const word of standingIn(phraseKey(code, text).split(' '), byFirst))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return clauses < LEAST_CLAUSES ? [] : words.filter((word) => (counts.get(word) ?? 0) > clauses / 2);
}

function* wordsOfClauses(code: LanguageCode, archive: Archive): Generator<string> {
  const editions = archive.editions.filter(({ key }) => key.language === code);
  const step = Math.ceil(editions.reduce((sum, { index }) => sum + index.size, 0) / MOST_CLAUSES);
  let next = 0;
  for (const edition of editions) {
    for (; next < edition.index.size; next += step) {
      const words = archive.words({ edition, position: next });
      if (words !== null && words !== '') yield words;
    }
    next -= edition.index.size;
  }
}

/** Words and phrases that stand among the keys of a clause, each once. */
const standingIn = (
  keys: readonly string[],
  byFirst: ReadonlyMap<string | undefined, readonly Word[]>,
): ReadonlySet<Word> =>
  new Set(
    keys.flatMap((key, at) =>
      (byFirst.get(key) ?? []).filter((word) => word.keys.every((part, next) => keys[at + next] === part)),
    ),
  );

const tooCommon = (code: LanguageCode, { concept, text }: Word): Issue => ({
  file: 'concepts.yaml',
  line: concept.line,
  severity: 'warning',
  rule: 'common-word',
  message: `${concept.id}: words.${code}: "${text}" stands in more than half of all clauses: take it out or make it a phrase`,
});
