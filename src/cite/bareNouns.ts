import { onceFor } from '../kept.ts';
import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { Citation } from './find/citation.ts';
import { isFormOf, type WordForm, wordForms } from './find/forms.ts';
import { findMentions, type Mention, type NameIndex } from './find/names.ts';
import { withOtherActs } from './find/others.ts';
import { isOfTypes, typesOfWord } from './find/types.ts';
import type { CitedText, CitedWork } from './library.ts';
import { findDefinedTerms } from './terms.ts';

/** Where a noun stands: in the own words of a clause of a text of `home`. */
interface Within {
  readonly home: CitedWork;
  readonly text: CitedText;
  readonly clause: Clause;
}

/**
 * Works that a citation inside a text means. A noun alone, "Article 2 of the Protocol", means no Protocol that the text
 * does not speak of: one that its words name somewhere or a relation of its Work names; of several the one that it is
 * defined to mean ("hereinafter the Protocol").
 */
export function worksSpokenOf(names: NameIndex, citation: Citation, within: Within): readonly string[] {
  const { home, text, clause } = within;
  const said = clause.words?.text ?? '';
  const works = citation.works ?? [];
  if (citation.steps.length === 0 || works.includes(home.work.id)) return works;
  const [noun, another] =
    citation.named === null ? [] : wordForms(said.slice(citation.named.start, citation.named.end));
  const types = noun === undefined || another !== undefined ? [] : typesOfWord(noun.form);
  if (noun === undefined || types.length === 0) return works;
  const spoken = spokenOf(names, text);
  const isNear = mentionsIn(spoken, clause.eId).some((one) => isSame(one.works, works));
  if (isNear) return works;
  const related = home.work.relations.map(({ work }) => work);
  const known = new Set([...related, ...[...spoken.values()].flat().flatMap((one) => one.works)]);
  const meant = names.works
    .filter((work) => known.has(work.id) && isOfTypes(work, types))
    .map(({ id }) => id);
  return meant.length < 2 ? meant : (defined(noun, text, spoken) ?? meant);
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

/** Works named in each clause of a text. */
type Spoken = ReadonlyMap<EId, readonly Mention[]>;

const mentionsIn = (spoken: Spoken, eId: EId): readonly Mention[] => spoken.get(eId) ?? [];

/** What the noun is defined to mean: the Work named last before its definition. */
function defined(noun: WordForm, text: CitedText, spoken: Spoken): readonly string[] | null {
  const { language } = text.key;
  const term = findDefinedTerms(text.clauses(), language).find((one) => {
    const [own, another] = wordForms(one.term);
    return own !== undefined && another === undefined && isFormOf(noun.form, own.form, language);
  });
  if (term === undefined) return null;
  const { eId, start } = term.definition;
  return mentionsIn(spoken, eId).findLast(({ end }) => end <= start)?.works ?? null;
}

function spokenOf(names: NameIndex, text: CitedText): Spoken {
  const known = spokenIn(names);
  const clauses = text.clauses();
  const spoken = known.get(clauses) ?? readSpoken(names, clauses);
  known.set(clauses, spoken);
  return spoken;
}

/** Kept as long as the names and the text's words. */
const spokenIn = onceFor((_: NameIndex) => new WeakMap<readonly Clause[], Spoken>());

const readSpoken = (names: NameIndex, clauses: readonly Clause[]): Spoken =>
  new Map(
    [...walk(clauses)].map(({ eId, words }) => {
      const said = words?.text ?? '';
      return [eId, withOtherActs(said, findMentions(said, names), names)] as const;
    }),
  );
