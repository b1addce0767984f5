import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { placeFromEnd } from '../../cite/ordinal.ts';
import type { Reference, ReferenceStep } from '../../cite/reference.ts';
import { LANGUAGES, type LanguageCode, titleOf } from '../../model/language.ts';
import { newestFirst, titleIn } from '../../model/work.ts';
import { answersIn, type CitedWhere, type InWork, isHeld, worth } from './inWork.ts';
import type { Located } from './locate.ts';
import { mayHold } from './numbers.ts';

/** A clause that a citation names. */
export interface Target {
  readonly edition: Edition;
  readonly position: number;
  readonly entry: WorkEntry;
  readonly held: boolean;
}

/** What the citations of a query name: clauses to pin, and what to offer where they name nothing. */
export interface Cited {
  readonly status: 'found' | 'absent' | 'ambiguous';
  readonly targets: readonly Target[];
  readonly near: readonly Target[];
  readonly says: string;
}

/** Works whose texts are looked into for one citation, the likeliest first. */
const MOST_WORKS = 50;

/** Resolves one citation in all Works that may be meant. */
export function resolveCitation(
  archive: Archive,
  { steps }: Pick<Reference, 'steps'>,
  where: CitedWhere,
): Cited {
  const mayBeIn = ({ expressions }: WorkEntry): boolean =>
    where.named || expressions.some((expression) => mayHold(newestEdition(expression), steps));
  const works = byLikelihood(where).filter(mayBeIn).slice(0, MOST_WORKS);
  const answers = answersIn(archive, works, steps, where);
  const found = dropUnnumbered(
    answers.filter(({ located }) => located.status !== 'absent'),
    steps,
    where.named,
  );
  if (found.length === 0) return absentIn(answers, steps, where);
  const targets = found.flatMap(targetsOf).sort((a, b) => order(a, where) - order(b, where));
  const inWorks = new Set(targets.map(({ entry }) => entry.work.id));
  const unclear = found.find(({ located }) => located.status === 'ambiguous')?.located;
  const ambiguous = inWorks.size > 1 || unclear !== undefined;
  return {
    status: ambiguous ? 'ambiguous' : 'found',
    targets,
    near: [],
    says: sayFound(targets, steps, inWorks.size, unclear),
  };
}

/** Works with a text in the query's language first, then the newest. */
function byLikelihood({ works, languages }: CitedWhere): readonly WorkEntry[] {
  const speaks = ({ expressions }: WorkEntry): number =>
    expressions.some(({ key }) => languages.includes(key.language)) ? 0 : 1;
  return [...works].sort((a, b) => speaks(a) - speaks(b) || newestFirst(a.work, b.work));
}

/** "Paragraph 6" is the numbered one; one without a number only where no Work has it numbered, or the Work is named. */
function dropUnnumbered(
  found: readonly InWork[],
  steps: readonly ReferenceStep[],
  named: boolean,
): readonly InWork[] {
  if (named || steps.length > 1 || steps[0]?.kind !== 'paragraph') return found;
  const numbered = found.filter(({ edition, located }) =>
    located.status === 'absent'
      ? false
      : located.positions.some((position) => edition.index.kindAt(position) === 'paragraph'),
  );
  return numbered.length > 0 ? numbered : found;
}

function targetsOf({ entry, edition, located }: InWork): readonly Target[] {
  if (located.status === 'absent') return [];
  return located.positions.map((position) => ({ entry, edition, position, held: isHeld(edition, position) }));
}

/** Held before not held, held in the query's language first. The rest is as `byLikelihood` ordered it. */
const order = ({ held, edition }: Target, { languages }: CitedWhere): number =>
  held ? (languages.includes(edition.key.language) ? 0 : 1) : 2;

function absentIn(answers: readonly InWork[], steps: readonly ReferenceStep[], where: CitedWhere): Cited {
  const [nearest] = [...answers].sort((a, b) => worth(b) - worth(a));
  if (nearest?.located.status === 'absent' && nearest.located.within !== null) {
    const { entry, edition, located } = nearest;
    const position = located.within ?? 0;
    const near = [{ entry, edition, position, held: isHeld(edition, position) }];
    return { status: 'absent', targets: [], near, says: `${located.says} (${shortTitle(entry)})` };
  }
  const says = sayAbsent(nameSteps(steps, where.languages[0] ?? 'eng'), where);
  return { status: 'absent', targets: [], near: [], says };
}

/** What is not held is never said to lack a clause. */
function sayAbsent(cited: string, { works, named }: CitedWhere): string {
  if (!named) return `No text held here has ${cited}`;
  const held = works.filter(({ expressions }) => expressions.length > 0);
  const [first, second] = held.length > 0 ? held : works;
  if (first === undefined || second !== undefined) return `No text held of the Works so named has ${cited}`;
  return held.length > 0
    ? `${shortTitle(first)} has no ${cited}`
    : `${shortTitle(first)} is catalogued; its text is not held, so ${cited} cannot be shown`;
}

const shortTitle = ({ work }: WorkEntry): string => titleIn(work.short_title ?? work.title, 'eng');

/** "Article 4, Paragraph 2" in the query's language. */
const nameSteps = (steps: readonly ReferenceStep[], code: LanguageCode): string =>
  steps
    .map(({ kind, number, to }) => {
      if (placeFromEnd(number) !== null) return `${number} ${titleOf(code, kind, null)}`;
      return titleOf(code, kind, to === null ? number : `${number}–${to}`);
    })
    .join(', ');

function sayFound(
  targets: readonly Target[],
  steps: readonly ReferenceStep[],
  works: number,
  unclear: Located | undefined,
): string {
  if (unclear?.status === 'ambiguous') return unclear.says;
  const cited = nameSteps(steps, 'eng');
  if (works > 1) return `${cited} stands in ${works} Works`;
  const [first] = targets;
  if (first === undefined) return cited;
  const language = LANGUAGES[first.edition.key.language].english;
  return first.held
    ? `${cited}: ${shortTitle(first.entry)}, ${language} text`
    : `${cited} of ${shortTitle(first.entry)} is not held in ${language}`;
}
