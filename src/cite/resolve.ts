import { findClause, walk } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import { placesAddressed } from './addressed.ts';
import {
  type Answer,
  answer,
  FOUND,
  languagesOf,
  MAX_REF,
  MOST_NEAR,
  nothing,
  type Resolved,
  together,
  worksMeant,
} from './answer.ts';
import { type Asked, readAsked } from './find/asked.ts';
import { findBeginnings } from './find/beginnings.ts';
import type { Citation } from './find/citations.ts';
import { isFormOf, type WordForm, wordForms } from './find/forms.ts';
import type { NameIndex } from './find/names.ts';
import { typesOfWord } from './find/types.ts';
import { type Library, type Place, permalinkOf } from './library.ts';
import { inStructureWords } from './readersWords.ts';
import { findUnread, partOf } from './unread.ts';

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
  const all = meant.map((one) => answer(library, { ...one, works: worksMeant(library, one, named) }, order));
  const words = asked.rest.filter((word) => partOf([word]) === null);
  const isSaid = words.length > 0 && isSaidThere(library, all, words);
  const isUnsaid = named === null && words.length > 0 && !isSaid;
  if (isForeign || meant.length === 0 || isUnsaid) {
    const near = nearby(library, names, ref, { meant, asked, isForeign, order });
    const isReadable = isForeign || asked.isOfUnknownAct || near.length === 0 || speaks(library, all, ref);
    return { ...nothing(ref), near, ...(isReadable ? {} : { says: UNCOMPARED }) };
  }
  const found = together(ref, all);
  return isSaid || found.status === 'absent' ? found : withUnread(found, findUnread(ref, citations, works));
}

const UNCOMPARED =
  'The clause is not held in the language of this reference: its other words cannot be looked for there';

/** Whether a Work that has the clause is held in a language that the reference may be written in. */
const speaks = (library: Library, all: readonly Answer[], ref: string): boolean =>
  all
    .flatMap(({ targets }) => targets.flatMap(({ work }) => library.get(work)?.texts ?? []))
    .some(({ key }) => languagesOf(ref).includes(key.language));

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
