import type { Concept, WrittenConcept } from '../model/concept.ts';
import { foldedPhrase, isIdle, namesContested, phraseKey } from '../model/conceptWords.ts';
import type { Rule } from '../model/issue.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import type { Report } from './report.ts';
import type { YamlReading } from './yaml.ts';

type Draft = YamlReading<WrittenConcept>;
type Mistake = readonly [path: readonly PropertyKey[], rule: Rule, message: string];

/**
 * Concepts as they stand beside each other: of two with one id or one word the first stays; none has a contested name or
 * words without a subject, none is wider than itself. `ids` are all that the file has, those of broken concepts too.
 */
export function withoutConflicts(
  drafts: readonly Draft[],
  ids: ReadonlySet<string>,
  report: Report,
): readonly Concept[] {
  const first = firstOf(drafts);
  const owners = ownersOf(drafts);
  const kept = drafts.filter((draft) => {
    const mistakes = [
      ...idMistakes(draft, first),
      ...broaderMistakes(draft, first, ids),
      ...wordsOf(draft.data).flatMap((word) => [...wordMistakes(draft, word, owners)]),
    ];
    for (const [path, rule, message] of mistakes)
      report.error(draft.lineOf(path), rule, `${path.join('.')}: ${message}`);
    return mistakes.length === 0;
  });
  const left = new Set(kept.map(({ data }) => data.id));
  return kept.map(({ data, lineOf }) => settled(data, left, lineOf([])));
}

/** A concept whose wider one is left out has none. */
function settled({ broader, ...concept }: WrittenConcept, left: ReadonlySet<string>, line: number): Concept {
  return { ...concept, ...(broader !== undefined && left.has(broader) ? { broader } : {}), line };
}

const firstOf = (drafts: readonly Draft[]): ReadonlyMap<string, Draft> =>
  new Map(drafts.toReversed().map((draft) => [draft.data.id, draft]));

interface Word {
  readonly code: LanguageCode;
  readonly at: number;
  readonly text: string;
}

const wordsOf = ({ words }: WrittenConcept): readonly Word[] =>
  LANGUAGE_CODES.flatMap((code) => (words[code] ?? []).map((text, at) => ({ code, at, text })));

/** Which draft has a word first. */
function ownersOf(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const key of wordsOf(draft.data).flatMap(keysOf)) if (!owners.has(key)) owners.set(key, draft);
  }
  return owners;
}

/** Of its forms in its language, and of the word as it stands in any: a reader's word has no language written on it. */
const keysOf = ({ code, text }: Word): readonly string[] => [
  `${code}:${phraseKey(code, text)}`,
  foldedPhrase(text),
];

function* idMistakes(draft: Draft, first: ReadonlyMap<string, Draft>): Generator<Mistake> {
  const { id } = draft.data;
  const other = first.get(id);
  if (other === undefined || other === draft) return;
  yield [['id'], 'concept-twice', `"${id}" stands on line ${other.lineOf(['id'])} already: join the two`];
}

function* broaderMistakes(
  { data }: Draft,
  first: ReadonlyMap<string, Draft>,
  ids: ReadonlySet<string>,
): Generator<Mistake> {
  const { id, broader } = data;
  if (broader === undefined) return;
  const say = (message: string): Mistake => [['broader'], 'broader', message];
  if (!ids.has(broader)) yield say(`no concept has the id "${broader}": add it or mend the name`);
  const way = new Set([id]);
  for (let at: string | undefined = broader; at !== undefined; at = first.get(at)?.data.broader) {
    if (at === id) yield say(`leads back to itself: ${[...way, id].join(', ')}; take one "broader" out`);
    if (way.has(at)) return;
    way.add(at);
  }
}

function* wordMistakes(draft: Draft, word: Word, owners: ReadonlyMap<string, Draft>): Generator<Mistake> {
  const { code, at, text } = word;
  const say = (rule: Rule, message: string): Mistake => [['words', code, at], rule, `"${text}" ${message}`];
  const owner = keysOf(word)
    .map((key) => owners.get(key))
    .find((other) => other !== draft);
  if (foldedPhrase(text) === '') yield say('idle-word', 'has neither letters nor digits: take it out');
  else if (isIdle(code, text))
    yield say('idle-word', 'has only words without a subject, which stand everywhere: add one that has');
  else if (owner !== undefined) {
    const place = `line ${owner.lineOf(['id'])}, "${owner.data.id}"`;
    yield say(
      'word-twice',
      `stands in another concept (${place}) in some form: keep one, or make it a phrase`,
    );
  }
  if (namesContested(code, text))
    yield say('contested-name', 'is one of several names that sides give to one place: take it out');
}
