import type { Concept } from '../model/concept.ts';
import { phraseKey } from '../model/conceptWords.ts';
import { groupBy } from '../model/groups.ts';
import type { Issue } from '../model/issue.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import type { Archive } from './archive.ts';

/** Of fewer clauses in a language, half are too few to tell. */
const LEAST_CLAUSES = 10;

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
  for (const edition of archive.editions) {
    if (edition.key.language !== code) continue;
    for (let position = 0; position < edition.index.size; position += 1) {
      const words = archive.words({ edition, position });
      if (words !== null && words !== '') yield words;
    }
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
