import { placesAddressed } from '../../cite/addressed.ts';
import { readAsked } from '../../cite/find/asked.ts';
import { placeFromEnd } from '../../cite/fromEnd.ts';
import { namePath } from '../../cite/naming.ts';
import type { ReferenceStep } from '../../cite/reference.ts';
import { partOf } from '../../cite/unread.ts';
import type { AbsentWords } from '../../languages/says.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES, type LanguageCode } from '../../model/language.ts';
import { parseQuery } from '../../search/read/parse.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { titleFor } from '../work/works.tsx';
import type { SearchContext } from './context.ts';

/** Why the one clause that a query cites is not there: the sentence, and what it speaks of. */
interface Absence {
  readonly why: keyof AbsentWords;
  readonly steps: readonly ReferenceStep[];
  /** The Work that is named, where it is one. */
  readonly work: string | null;
}

/**
 * The sentence on a citation that is absent, in the reader's language; null where only the answer's English says it:
 * of several citations, of parts of a clause, of addresses, and to readers of English.
 */
export function citedAbsent(context: SearchContext, answer: SearchAnswer) {
  const { page, works } = context;
  const { language } = page.reader;
  const words = LANGUAGES[language].says.absent;
  const absence = words === null ? null : absenceIn(context, answer);
  if (words === null || absence === null) return null;
  const { why, steps, work } = absence;
  const says = words[why];
  if (why === 'unknown') return <p>{says}</p>;
  const entry = work === null ? undefined : works.get(work);
  const title = entry === undefined ? null : titleFor(entry.work, page);
  return (
    <p>
      {says}
      {page.say.marks.colon} {nameSteps(steps, language)}
      {title === null ? null : (
        <>
          , <span lang={title.lang}>{title.text}</span>
        </>
      )}
    </p>
  );
}

function absenceIn(
  { shelf, works: all }: SearchContext,
  { query, interpreted }: SearchAnswer,
): Absence | null {
  const text = interpreted.corrected ?? parseQuery(query).text;
  if (interpreted.citation?.status !== 'absent' || placesAddressed(shelf.library, text) !== null) return null;
  const { citations, rest, isOfUnknownAct } = readAsked(text, shelf.names);
  const [only, second] = citations.filter(({ steps }) => steps.length > 0);
  if (only === undefined || second !== undefined || partOf(rest) !== null) return null;
  const { steps, unknown } = only;
  if (steps.some(({ number }) => placeFromEnd(number) !== null)) return null;
  const named = citations.find(({ works }) => works !== null)?.works ?? null;
  if (unknown || (named === null && isOfUnknownAct)) return { why: 'unknown', steps, work: null };
  if (named === null) return { why: 'nowhere', steps, work: null };
  const isHeld = (id: string): boolean => (all.get(id)?.expressions.length ?? 0) > 0;
  const held = named.filter(isHeld);
  const [work = null, another] = held.length > 0 ? held : named;
  if (another !== undefined) return { why: 'notInWorks', steps, work: null };
  return { why: held.length > 0 ? 'notInWork' : 'notHeld', steps, work };
}

/** "Статья 4, пункт 9". */
const nameSteps = (steps: readonly ReferenceStep[], code: LanguageCode): string =>
  namePath(
    steps.map(({ kind, number, to }) => ({
      kind,
      number: to === null ? number : `${number}–${to}`,
      eId: '' as EId,
    })),
    code,
  );
