import type { Concept, WrittenConcept } from '../model/concept.ts';
import { formsOf, isIdle, namesContested, type PhraseForms } from '../model/conceptWords.ts';
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
  const words = new Map(drafts.map((draft) => [draft, wordsOf(draft.data)]));
  const owners = ownersOf(words);
  const kept = drafts.filter((draft) => {
    const mistakes = [
      ...idMistakes(draft, first),
      ...broaderMistakes(draft, first, ids),
      ...(words.get(draft) ?? []).flatMap((word) => [...wordMistakes(draft, word, owners)]),
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
  readonly forms: PhraseForms;
  /** In its language, and as it stands in any: a reader's word has no language written on it. */
  readonly keys: readonly string[];
}

const wordsOf = ({ words }: WrittenConcept): readonly Word[] =>
  LANGUAGE_CODES.flatMap((code) => (words[code] ?? []).map((text, at) => wordOf(code, text, at)));

function wordOf(code: LanguageCode, text: string, at: number): Word {
  const forms = formsOf(code, text);
  return { code, at, text, forms, keys: [`${code}:${forms.key}`, forms.words.join(' ')] };
}

/** Which draft has a word first. */
function ownersOf(words: ReadonlyMap<Draft, readonly Word[]>): ReadonlyMap<string, Draft> {
  const owners = new Map<string, Draft>();
  for (const [draft, own] of words)
    for (const key of own.flatMap(({ keys }) => keys)) if (!owners.has(key)) owners.set(key, draft);
  return owners;
}

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
  const { code, at, text, forms, keys } = word;
  const say = (rule: Rule, message: string): Mistake => [['words', code, at], rule, `"${text}" ${message}`];
  const owner = keys.map((key) => owners.get(key)).find((other) => other !== draft);
  if (forms.words.length === 0) yield say('idle-word', 'has neither letters nor digits: take it out');
  else if (isIdle(code, forms))
    yield say('idle-word', 'has only words without a subject, which stand everywhere: add one that has');
  else if (owner !== undefined) {
    const place = `line ${owner.lineOf(['id'])}, "${owner.data.id}"`;
    yield say(
      'word-twice',
      `stands in another concept (${place}) in some form: keep one, or make it a phrase`,
    );
  }
  if (namesContested(code, forms))
    yield say('contested-name', 'is one of several names that sides give to one place: take it out');
}
