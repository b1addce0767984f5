import { personSlug } from './person.ts';
import type { Work } from './work.ts';

/** Something that a source says somebody did. */
export interface Statement {
  readonly work: Work;
  readonly act: Work['acts'][number];
}

/** A name under which acts are recorded, with what is said of it; of one day by Work. */
export interface Person {
  readonly slug: string;
  readonly name: Statement['act']['name'];
  readonly statements: readonly Statement[];
}

/**
 * Everybody of whom an instrument records an act, by slug. One spelling of a name is one person: the facts of Works
 * hold nothing that would tell two apart.
 */
export function peopleOf(works: Iterable<{ readonly work: Work }>): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const { work } of works) {
    for (const act of work.acts) {
      const slug = personSlug(act.name);
      const known = people.get(slug);
      const statements = [...(known?.statements ?? []), { work, act }].sort(byDay);
      people.set(slug, { slug, name: { ...known?.name, ...act.name }, statements });
    }
  }
  return people;
}

const byDay = (a: Statement, b: Statement): number =>
  a.act.date.localeCompare(b.act.date) || a.work.id.localeCompare(b.work.id);

/** Path of the page of a person. */
export const personPath = ({ slug }: Pick<Person, 'slug'>): string => `/people/${encodeURIComponent(slug)}`;
