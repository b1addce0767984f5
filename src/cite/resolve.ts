import { findClause, walk } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import { namesOf } from '../model/work.ts';
import { answerAddress, answerEId } from './addressed.ts';
import {
  answer,
  FOUND,
  inWorks,
  MAX_REF,
  MOST_NEAR,
  NOTHING,
  type Resolved,
  resolvedOf,
  together,
  worksMeant,
} from './answer.ts';
import { type Asked, readAsked } from './find/asked.ts';
import { findBeginnings } from './find/beginnings.ts';
import type { Citation } from './find/citation.ts';
import { IDLE, isFormOf, type WordForm, wordForms } from './find/forms.ts';
import { nameLanguages } from './find/nameLanguages.ts';
import type { NameIndex } from './find/names.ts';
import { typesOfWord } from './find/types.ts';
import { OF_ACT } from './find/words.ts';
import type { Answer, Where } from './inWorks.ts';
import { languagesByLetters } from './letters.ts';
import { type Library, type Place, permalinkOf } from './library.ts';
import { inStructureWords } from './readersWords.ts';
import { whyUnknown, whyUnsaid } from './unknownAct.ts';
import { findUnread, partOf } from './unread.ts';

/** Citations that are resolved of one reference or query. */
const MOST_CITATIONS = 20;

/** One citation and what it leads to; `works` are those that were looked into, null where none is named. */
export interface Part {
  readonly citation: Citation;
  readonly works: readonly string[] | null;
  readonly answer: Answer;
}

/** What a reference or a query cites. Never something merely near: that stands in `near`. */
export interface AskedResolution {
  readonly parts: readonly Part[];
  readonly answer: Answer;
  /** Words that mean something, of which neither a citation nor the cited clause has any. */
  readonly rest: readonly WordForm[];
  /** What was not read, for which the answer is absent: a number, or else a part of a clause ("sentence"). */
  readonly unread: { readonly text: string; readonly part: string | null } | null;
}

/** Where the citations of a text that was read lead. Of a clause without a Work all Works that have it are meant. */
export function resolveAsked(library: Library, asked: Asked, where: Where): AskedResolution {
  const { text, citations } = asked;
  const clauses = citations.filter(isOfClause).slice(0, MOST_CITATIONS);
  const named = namedIn(citations);
  const parts = (clauses.length > 0 ? clauses : citations).map((citation): Part => {
    const { address } = citation;
    if (address !== null)
      return { citation, works: null, answer: answerAddress(library, address, where.languages) };
    const works = worksMeant(library, citation, named);
    const found = citation.unknown
      ? { ...NOTHING, why: whyUnknown(text, citation) }
      : answer(library, { ...citation, works }, where);
    return { citation, works, answer: saidElsewhere(library, text, { citation, works }, where) ?? found };
  });
  const all = together(parts.map((part) => part.answer));
  const words = asked.rest.filter((word) => partOf([word]) === null);
  const isSaid = words.length > 0 && all.targets.some((place) => saysAll(library, place, words));
  const rest = isSaid ? [] : words;
  const unread = all.status === 'absent' ? null : unreadIn(library, asked, { named, isSaid, rest });
  return {
    parts,
    answer: unread === null ? all : { ...unreadAnswer(unread), near: all.targets },
    rest,
    unread,
  };
}

/** A part of a clause that was read and has no address, else what could not be read. */
const unreadAnswer = ({ text, part }: NonNullable<AskedResolution['unread']>): Answer => ({
  ...NOTHING,
  why: [part === null ? { why: 'unread', text } : { why: 'no-part', text: part }],
});

/** Whether a citation leads to clauses, or to whatever an address has. */
export const isOfClause = ({ steps, address }: Citation): boolean => steps.length > 0 || address !== null;

/** The Works that are named first. */
export const namedIn = (citations: readonly Citation[]): readonly string[] | null =>
  citations.find(({ works }) => works !== null)?.works ?? null;

interface Read {
  readonly named: readonly string[] | null;
  readonly isSaid: boolean;
  readonly rest: readonly WordForm[];
}

/** A number or part of a clause that was not read; beside words that are to be searched a number is one of them. */
function unreadIn(
  library: Library,
  { text, citations, rest: outside }: Asked,
  { named, isSaid, rest }: Read,
): AskedResolution['unread'] {
  const part = partOf(outside);
  const works = (named === null ? [] : citations.flatMap((one) => one.works ?? [])).flatMap(
    (id) => library.get(id)?.work ?? [],
  );
  const number = isSaid || (named === null && rest.length > 0) ? null : findUnread(text, citations, works);
  const unread = number ?? part?.text;
  return unread === undefined ? null : { text: unread, part: part?.text ?? null };
}

/**
 * One reference, written as people write them ("Art. IV of the Peace Agreement", "пункт 6 Заявления от 9 ноября
 * 2020 года", "Paxta sazişinin 4-cü maddəsi"), an address, a hash or an eId, as permalinks. `languages`: the reader's, best first.
 */
export function resolveReference(
  library: Library,
  names: NameIndex,
  whole: string,
  languages: readonly LanguageCode[],
): Resolved {
  const ref = inStructureWords(whole.slice(0, MAX_REF));
  const byEId = answerEId(library, ref);
  if (byEId !== null) return resolvedOf(ref, byEId);
  const asked = readAsked(ref, names);
  const where = { languages: [...languages, ...languagesByLetters(ref, nameLanguages(ref, names))] };
  const found = resolveAsked(library, asked, where);
  const isForeign = found.parts.some(({ citation }) => citation.unknown);
  const isNamed =
    namedIn(asked.citations) !== null || asked.citations.some(({ address }) => address !== null);
  const isUnsaid = !isNamed && found.rest.length > 0;
  if (isForeign || found.parts.length === 0 || isUnsaid) {
    const near = nearby(library, names, { found, asked, isForeign, where });
    const isReadable = isForeign || asked.isOfUnknownAct || near.length === 0 || speaks(library, found, ref);
    const why = isForeign ? found.answer.why : unsaid(found, asked);
    return resolvedOf(ref, { ...NOTHING, near, why: isReadable ? why : [{ why: 'not-compared' }] });
  }
  return resolvedOf(ref, found.answer);
}

/** Beside a clause any capitals name an act; alone only with a type of act. */
function unsaid({ parts, rest }: AskedResolution, { text, isOfUnknownAct }: Asked): readonly Reason[] {
  const why = parts.length > 0 || isOfUnknownAct ? whyUnsaid(text, rest) : null;
  return why === null ? NOTHING.why : [why];
}

/** Whether a Work that has the clause is held in a language that the reference may be written in. */
const speaks = (library: Library, { parts }: AskedResolution, ref: string): boolean =>
  parts
    .flatMap(({ answer }) => answer.targets)
    .flatMap(({ work }) => library.get(work)?.texts ?? [])
    .some(({ key }) => languagesByLetters(ref).includes(key.language));

/** "Article 7 third party forces": what else is said stands in the clause itself. */
function saysAll(library: Library, { work, key, eId }: Place, words: readonly WordForm[]): boolean {
  const text = library.get(work)?.texts.find((one) => one.key === key);
  const clause = text === undefined || eId === null ? null : findClause(text.clauses(), eId);
  if (text === undefined || clause === null) return false;
  const said = [...walk([clause])].flatMap((one) => wordForms(one.words?.text ?? ''));
  const { language } = text.key;
  return words.every(({ form }) =>
    said.some((one) => isFormOf(form, one.form, language) || isFormOf(one.form, form, language)),
  );
}

/**
 * "TRIPP paragraph 4", "Article 5 Vienna Conventions": beside part of the name of an act without text here, the clauses
 * that have these words themselves; null where none has, and for "Article 5 of the Vienna Conventions" and whole names.
 */
function saidElsewhere(
  library: Library,
  text: string,
  { citation, works }: Omit<Part, 'answer'>,
  where: Where,
): Answer | null {
  const { named, steps, start } = citation;
  const acts = (works ?? []).flatMap((id) => library.get(id) ?? []);
  if (citation.unknown || named === null || steps.length === 0 || acts.some(({ texts }) => texts.length > 0))
    return null;
  const said = wordForms(text.slice(named.start, named.end)).filter(({ form }) => !IDLE.test(form));
  const isWhole = acts.some(({ work }) =>
    namesOf(work).some(({ name }) =>
      wordForms(name).every(({ form }) => said.some((one) => one.form === form) || IDLE.test(form)),
    ),
  );
  const isOf = wordForms(text.slice(start, Math.max(start, named.start))).some(({ form }) =>
    OF_ACT.test(form),
  );
  if (said.length === 0 || isWhole || isOf) return null;
  const { targets } = answer(library, { steps, works: null }, where);
  const saying = targets.filter((place) => saysAll(library, place, said));
  if (saying.length === 0) return null;
  return saying.length === 1
    ? { ...FOUND, targets: saying }
    : { ...FOUND, status: 'ambiguous', targets: saying, why: [inWorks(steps, saying)] };
}

/** A type of act in small letters describes an act, which may be one held here: "Paxta sazişi". */
const describedIn = (text: string, { start, end }: Citation): readonly WordForm[] =>
  wordForms(text.slice(start, end)).filter(
    ({ form, text: word }) => /^\p{Ll}/u.test(word) && typesOfWord(form).length > 0,
  );

interface Nameless {
  readonly found: AskedResolution;
  readonly asked: Asked;
  readonly isForeign: boolean;
  readonly where: Where;
}

/** Where no Work is named: those with names that begin so, else the clause in Works of the type of act that is named. */
function nearby(
  library: Library,
  names: NameIndex,
  { found, asked, isForeign, where }: Nameless,
): readonly Place[] {
  const begun = findBeginnings(asked.text, names);
  const described = found.parts.flatMap(({ citation }) =>
    citation.unknown ? describedIn(asked.text, citation) : [],
  );
  if (begun.length === 0 && isForeign && described.length === 0) return [];
  const types = new Set([...asked.rest, ...described].flatMap(({ form }) => typesOfWord(form)));
  const isOfType = ({ work }: Place): boolean => {
    const type = library.get(work)?.work.type;
    return types.size === 0 || (type !== undefined && types.has(type));
  };
  const works = begun.length === 0 ? null : begun;
  const places = found.parts
    .filter(({ citation }) => citation.steps.length > 0)
    .flatMap(({ citation: { steps } }) => answer(library, { steps, works }, where).targets)
    .filter((place) => works !== null || isOfType(place));
  const near = places.length > 0 ? places : begun.map((work): Place => ({ work, key: null, eId: null }));
  return [...new Map(near.map((place) => [permalinkOf(place), place])).values()].slice(0, MOST_NEAR);
}
