import { findClause, walk } from '../model/clause.ts';
import { components } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { placesAddressed } from './addressed.ts';
import { type Asked, readAsked } from './find/asked.ts';
import { findBeginnings } from './find/beginnings.ts';
import { type Citation, findCitations } from './find/citations.ts';
import { isFormOf, type WordForm, wordForms } from './find/forms.ts';
import type { NameIndex } from './find/names.ts';
import { typesOfWord } from './find/types.ts';
import { type CitedWork, type Library, type Place, permalinkOf } from './library.ts';
import { inStructureWords } from './readersWords.ts';
import { resolveInWorks, type TextReference } from './references.ts';
import { findUnread, partOf } from './unread.ts';

/** What a free-form reference leads to. A range gives its two ends. */
export interface Resolved {
  readonly ref: string;
  readonly status: 'found' | 'absent' | 'ambiguous';
  /** Permalinks. */
  readonly targets: readonly string[];
  readonly near: readonly string[];
  readonly says: string;
}

/** A citation inside a pasted text: half-open span in UTF-16 code units. */
export interface ResolvedSpan extends Resolved {
  readonly start: number;
  readonly end: number;
}

/** Longer references are refused, longer texts read in part by the callers. UTF-16 code units. */
export const MAX_REF = 500;
export const MAX_PASTED = 200_000;
/** Citations of one pasted text that are resolved. */
export const MAX_CITATIONS = 2000;
/** Works that a clause without a Work is looked for in, and offers made. */
const MOST_WORKS = 60;
const MOST_NEAR = 10;

/**
 * One reference, written as people write them ("Art. IV of the Peace Agreement", "пункт 6 Заявления от 9 ноября
 * 2020 года", "Paxta sazişinin 4-cü maddəsi"), or a permalink, as permalinks. `languages`: the reader's, best first.
 * Of a clause without a Work all Works that have it are meant. Never something merely near: that stands in `near`.
 */
export function resolveReference(
  library: Library,
  names: NameIndex,
  whole: string,
  languages: readonly LanguageCode[],
): Resolved {
  const ref = inStructureWords(whole.slice(0, MAX_REF));
  const addressed = placesAddressed(library, ref);
  if (addressed !== null)
    return addressed.length === 0 ? nothing(ref) : together(ref, [{ ...FOUND, targets: addressed }]);
  const asked = readAsked(ref, names);
  const { citations } = asked;
  const clauses = citations.filter(({ steps }) => steps.length > 0);
  const meant = clauses.length > 0 ? clauses : citations;
  const order = [...languages, ...languagesOf(ref)];
  const named = citations.find((one) => one.works !== null)?.works ?? null;
  const works = citations.flatMap((one) => (one.works ?? []).flatMap((id) => library.get(id)?.work ?? []));
  const isForeign = meant.some(({ unknown }) => unknown);
  const all = meant.map((one) => answer(library, { ...one, works: one.works ?? named }, order));
  const words = asked.rest.filter((word) => partOf([word]) === null);
  const isSaid = words.length > 0 && isSaidThere(library, all, words);
  const isUnsaid = named === null && words.length > 0 && !isSaid;
  if (isForeign || meant.length === 0 || isUnsaid)
    return { ...nothing(ref), near: nearby(library, names, ref, { meant, asked, isForeign, order }) };
  const found = together(ref, all);
  return isSaid || found.status === 'absent' ? found : withUnread(found, findUnread(ref, citations, works));
}

/** "Article 7 third party forces": what else is said stands in the clause itself. */
const isSaidThere = (library: Library, all: readonly Answer[], words: readonly WordForm[]): boolean =>
  all.some(({ targets }) => targets.some((place) => saysAll(library, place, words)));

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

interface Nameless {
  readonly meant: readonly Citation[];
  readonly asked: Asked;
  readonly isForeign: boolean;
  readonly order: readonly LanguageCode[];
}

/** Where no Work is named: those with names that begin so, else the clause in Works of the type of act that is named. */
function nearby(
  library: Library,
  names: NameIndex,
  ref: string,
  { meant, asked, isForeign, order }: Nameless,
): readonly string[] {
  const begun = findBeginnings(ref, names);
  if (begun.length === 0 && isForeign) return [];
  const types = new Set(asked.rest.flatMap(({ form }) => typesOfWord(form)));
  const isOfType = ({ work }: Place): boolean => {
    const type = library.get(work)?.work.type;
    return types.size === 0 || (type !== undefined && types.has(type));
  };
  const works = begun.length === 0 ? null : begun;
  const places = meant
    .filter(({ steps }) => steps.length > 0)
    .flatMap(({ steps }) => answer(library, { steps, works }, order).targets)
    .filter((place) => works !== null || isOfType(place));
  const near = places.length > 0 ? places : begun.map((work): Place => ({ work, key: null, eId: null }));
  return [...new Set(near.map(permalinkOf))].slice(0, MOST_NEAR);
}

const withUnread = (found: Resolved, unread: string | null): Resolved =>
  unread === null
    ? found
    : {
        ...found,
        status: 'absent',
        targets: [],
        near: found.targets.slice(0, MOST_NEAR),
        says: `"${unread}" could not be read as part of the citation`,
      };

/** Every citation of a pasted text, linked or marked not found. A clause without a Work belongs to the Work named last. */
export function resolveText(
  library: Library,
  names: NameIndex,
  text: string,
  languages: readonly LanguageCode[],
): readonly ResolvedSpan[] {
  let last: readonly string[] | null = null;
  const known = new Map<string, Answer>();
  const answered = (meant: Citation, ref: string): Answer => {
    const order = [...languagesOf(ref), ...languages];
    const key = JSON.stringify([meant.steps, meant.works, order]);
    const found = known.get(key) ?? answer(library, meant, order);
    known.set(key, found);
    return found;
  };
  return findCitations(text.slice(0, MAX_PASTED), names, null, MAX_CITATIONS).map((citation) => {
    const { start, end, unknown, steps } = citation;
    const ref = text.slice(start, end);
    const works = citation.works ?? (unknown ? null : last);
    last = citation.works ?? last;
    if (unknown || (works === null && steps.length === 0)) return { ...nothing(ref), start, end };
    return { ...together(ref, [answered({ ...citation, works }, ref)]), start, end };
  });
}

const nothing = (ref: string): Resolved => ({
  ref: ref.slice(0, MAX_REF),
  status: 'absent',
  targets: [],
  near: [],
  says: 'No Work of this archive and no clause is named here',
});

type Answer = Omit<TextReference, 'start' | 'end'>;
type Cited = Pick<Citation, 'steps' | 'works'>;

const FOUND = { status: 'found', near: [], says: '' } as const;

function answer(library: Library, citation: Cited, languages: readonly LanguageCode[]): Answer {
  if (citation.works !== null) {
    const works = citation.works.flatMap((id) => library.get(id) ?? []);
    const held = citation.steps.length === 0 ? [] : works.filter(({ texts }) => texts.length > 0);
    const inHeld = withoutText(citation, resolveInWorks(citation, held, languages));
    if (inHeld.status !== 'absent') return inHeld;
    return withoutText(citation, resolveInWorks(citation, works, languages));
  }
  const held = [...library.values()]
    .filter(({ texts }) => texts.length > 0)
    .sort(newestFirst)
    .slice(0, MOST_WORKS);
  const found = numbered(citation, resolveInWorks(citation, held, languages));
  if (found.status !== 'absent') return found;
  const nearest = held.map((cited) => resolveInWorks(citation, [cited], languages)).sort(byNearness)[0];
  return nearest !== undefined && nearness(nearest) > 0
    ? nearest
    : { ...found, says: 'No text held here has this clause', near: [] };
}

/** 2 where the clause around has others of the kind, 1 where a clause around is there. */
const nearness = ({ near, isAlike }: Answer): number =>
  isAlike === true ? 2 : near.some(({ eId }) => eId !== null) ? 1 : 0;
const byNearness = (a: Answer, b: Answer): number => nearness(b) - nearness(a);

/** "Paragraph 6" of no Work is the numbered one; one without a number only where no Work has it numbered. */
function numbered({ steps }: Cited, found: Answer): Answer {
  if (found.status !== 'ambiguous' || steps.length > 1 || steps[0]?.kind !== 'paragraph') return found;
  const targets = found.targets.filter(
    ({ eId }) => eId !== null && components(eId).at(-1)?.kind === 'paragraph',
  );
  const [only, second] = targets;
  if (only === undefined) return found;
  if (second === undefined) return { ...found, ...FOUND, targets };
  return { ...found, targets, says: `It fits ${new Set(targets.map(({ work }) => work)).size} Works` };
}

/** A clause of a Work without text cannot be shown: the Work is near. */
function withoutText({ steps }: Cited, found: Answer): Answer {
  const bare = steps.length > 0 && found.targets.length > 0 && found.targets.every(({ eId }) => eId === null);
  return bare ? { ...found, status: 'absent', targets: [], near: found.targets } : found;
}

const newestFirst = (a: CitedWork, b: CitedWork): number =>
  b.work.date.localeCompare(a.work.date) || (a.work.id < b.work.id ? -1 : 1);

/** Several clauses cited at once are all targets; one that is absent makes the answer say so. */
function together(ref: string, all: readonly Answer[]): Resolved {
  const absent = all.filter(({ status }) => status === 'absent');
  const status =
    absent.length > 0 ? 'absent' : all.some((one) => one.status === 'ambiguous') ? 'ambiguous' : 'found';
  const targets = all.flatMap((one) => one.targets.map(permalinkOf));
  const near = all.flatMap((one) => one.near.map(permalinkOf));
  return {
    ref: ref.slice(0, MAX_REF),
    status,
    targets: [...new Set(targets)],
    near: [...new Set(near)].slice(0, MOST_NEAR),
    says: [...new Set(all.map(({ says }) => says).filter((says) => says !== ''))].join('; '),
  };
}

/** Languages that a reference may be written in, by its letters. */
function languagesOf(ref: string): readonly LanguageCode[] {
  if (/\p{Script=Armenian}/u.test(ref)) return ['hye'];
  if (/\p{Script=Cyrillic}/u.test(ref)) return ['rus'];
  return /[əğışƏĞİŞ]/u.test(ref) ? ['aze'] : ['eng'];
}
