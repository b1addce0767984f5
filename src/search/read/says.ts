import type { Archive } from '../../archive/archive.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { placeFromEnd } from '../../cite/fromEnd.ts';
import type { ReferenceStep } from '../../cite/reference.ts';
import type { Part, Resolution } from '../../cite/resolve.ts';
import { LANGUAGES, type LanguageCode, titleOf } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { targetsAt } from './cited.ts';

/** What the citations of a query lead to, in plain English. */
export function sayCited(
  archive: Archive,
  { parts, unread }: Resolution,
  languages: readonly LanguageCode[],
): string {
  if (unread?.part != null) return `No "${unread.part}" has an address here`;
  if (unread !== null) return `"${unread.text}" could not be read as part of the citation`;
  return [...new Set(parts.map((part) => sayPart(archive, part, languages[0] ?? 'eng')))].join('; ');
}

function sayPart(archive: Archive, part: Part, code: LanguageCode): string {
  const { citation, answer } = part;
  if (citation.unknown) return answer.says;
  if (answer.status !== 'absent') return sayFound(archive, part);
  const [near] = targetsAt(archive, answer.near);
  if (near !== undefined) return `${answer.says} (${shortTitle(near.entry)})`;
  const works = part.works?.flatMap((id) => archive.works.get(id) ?? []) ?? null;
  return sayAbsent(nameSteps(citation.steps, code), works);
}

/** What is not held is never said to lack a clause. */
function sayAbsent(cited: string, works: readonly WorkEntry[] | null): string {
  if (works === null) return `No text held here has ${cited}`;
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

function sayFound(archive: Archive, { citation, answer }: Part): string {
  const works = new Set(answer.targets.map(({ work }) => work)).size;
  if (answer.status === 'ambiguous' && works === 1) return answer.says;
  const cited = nameSteps(citation.steps, 'eng');
  if (works > 1) return `${cited} stands in ${works} Works`;
  const [first] = targetsAt(archive, answer.targets);
  if (first === undefined) return cited;
  const language = LANGUAGES[first.edition.key.language].english;
  return first.held
    ? `${cited}: ${shortTitle(first.entry)}, ${language} text`
    : `${cited} of ${shortTitle(first.entry)} is not held in ${language}`;
}
