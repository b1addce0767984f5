import type { Subject } from './collections.ts';
import { type Place, runsOf } from './place.ts';
import type { Reference } from './style.ts';
import { LISTS, STYLES } from './styles/index.ts';

/** How much of a text is cited: so many clauses, each in one of so many styles, by turns. */
export interface Sample {
  readonly clauses: number;
  readonly oneStyleIn: number;
}
export const WHOLE: Sample = { clauses: Number.POSITIVE_INFINITY, oneStyleIn: 1 };

/** References to clauses spread over a text, in every style that has words for them. */
export function referencesTo(subject: Subject, { clauses, oneStyleIn }: Sample): readonly Reference[] {
  const places = citable(subject);
  const references = [
    spread(places, clauses).map((place) => singles(subject, place)),
    spread(runsOf(places), Math.ceil(clauses / 2)).map((run) => listsOf(subject, run)),
  ];
  return withoutDoubtful(references.flatMap((all) => byTurns(all, oneStyleIn)));
}

/** "Article 7.1" is the article of that number where there is one, and may be paragraph 1 of Article 7: it is not asked. */
function withoutDoubtful(references: readonly Reference[]): readonly Reference[] {
  const meant = new Map<string, Set<string>>();
  for (const { text, eIds } of references)
    meant.set(text, (meant.get(text) ?? new Set()).add(eIds.join(' ')));
  return references.filter(({ text }) => meant.get(text)?.size === 1);
}

/** Of every clause's references one in `oneIn`, of each clause others, so that all styles have their turn. */
export const byTurns = <One>(all: readonly (readonly One[])[], oneIn: number): readonly One[] =>
  all.flatMap((some, turn) => some.filter((_, index) => (index + turn) % oneIn === 0));

/** Letters of points are those of the text's language. */
export const citable = ({ places, foreign }: Subject): readonly Place[] =>
  foreign ? places.filter(({ points }) => points.length === 0) : places;

/** `count` of `all` at even distances, the first always. */
export function spread<One>(all: readonly One[], count: number): readonly One[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one): one is One => one !== undefined);
}

function singles({ work, language, foreign }: Subject, place: Place): readonly Reference[] {
  return STYLES.filter(({ languages }) => languages.includes(language)).flatMap(
    ({ name, languages, write }) => {
      // Addresses are the same in all languages: once is enough.
      const text = foreign && languages.length > 1 ? null : write(place, work);
      return text ? [{ style: name, language, text, work: work.id, eIds: [place.eId], range: false }] : [];
    },
  );
}

const listsOf = ({ work, language }: Subject, run: readonly Place[]): readonly Reference[] =>
  LISTS.filter(({ languages, count }) => languages.includes(language) && run.length >= count).flatMap(
    ({ name, count, range, write }) => {
      const places = run.slice(0, count);
      const text = write(places, work);
      return text
        ? [{ style: name, language, text, work: work.id, eIds: places.map(({ eId }) => eId), range }]
        : [];
    },
  );
