import type { Level } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { captionOf, gapReasonOf } from '../../model/expression.ts';
import { isHeaded } from '../../model/kind.ts';
import { textLanguage } from '../../model/language.ts';
import { cellWords, tableOf } from '../../model/table.ts';
import { titleIn, titleLanguage } from '../../model/work.ts';
import type { PdfClause, PdfRun } from '../pdf/document.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { nameOf, spokenLabel } from './names.ts';
import { linksIn, type References } from './references.ts';
import { runsOf } from './runs.ts';
import type { PrintWords } from './words.ts';

/** What clauses of one text are composed with. */
export interface ClauseSetting {
  readonly view: TextView;
  readonly href: Href;
  readonly words: PrintWords;
  /** Named destination of a clause; null where it has one already. */
  readonly destination: (eId: EId) => string | null;
  /** Where links to it lead, which may be elsewhere in the file; not given: to that destination. */
  readonly target?: (eId: EId) => string;
  readonly references?: References;
}

/**
 * Clauses with everything below them. A level is marked where that of what lies around is another. Notes that the
 * words refer to and that stand elsewhere in the text come last, so that no mark leads nowhere.
 */
export function composeClauses(clauses: readonly Clause[], setting: ClauseSetting): readonly PdfClause[] {
  const wanted = new Set(noteNames(clauses));
  const shown = notesOf(clauses);
  const elsewhere = notesOf(setting.view.clauses).filter(
    ({ number, eId }) => number !== null && wanted.has(number) && shown.every((note) => note.eId !== eId),
  );
  const numbered = numberNotes([...shown, ...elsewhere], setting);
  const composed = clauses.map((clause) => composeAll(clause, null, numbered));
  const last = composed.at(-1);
  if (last === undefined || elsewhere.length === 0) return composed;
  const notes = elsewhere.map((note) => composeOwn(note, setting.view.levelOf(note.eId), numbered));
  return [...composed.slice(0, -1), { ...last, children: [...last.children, ...notes] }];
}

/** Setting with the notes that words can refer to, by name. */
export interface NumberedSetting extends ClauseSetting {
  readonly notes: ReadonlyMap<string, string>;
}

/** The destinations of these notes, by the names that words refer to them by. */
export function numberNotes(notes: readonly Clause[], setting: ClauseSetting): NumberedSetting {
  const named = notes.flatMap(({ number, eId }) => {
    const to = setting.destination(eId);
    return number === null || to === null ? [] : [[number, to] as const];
  });
  return { ...setting, notes: new Map(named) };
}

function composeAll(clause: Clause, said: Level | null, setting: NumberedSetting): PdfClause {
  // What a clause without a printed word of its own has is said of its parts, each.
  const level = showsSomething(clause) ? setting.view.levelOf(clause.eId) : null;
  const below = clause.children.map((child) => composeAll(child, level ?? said, setting));
  return { ...composeOwn(clause, said, setting), children: below };
}

/** Whether anything of the clause itself stands on the page. */
export const showsSomething = ({ label, heading, words, gap }: Clause): boolean =>
  label !== null || heading !== null || words !== null || gap !== null;

/** A clause without what lies below it, but for its notes. */
export function composeAlone(clause: Clause, said: Level | null, setting: NumberedSetting): PdfClause {
  const notes = clause.children.filter(({ kind }) => kind === 'note');
  return composeAll({ ...clause, children: notes }, said, setting);
}

function composeOwn(clause: Clause, said: Level | null, setting: NumberedSetting): PdfClause {
  const { view, href, words, destination, notes } = setting;
  const { language } = view.key;
  const level = view.levelOf(clause.eId);
  const noteTo = (name: string): string | null => notes.get(name) ?? null;
  return {
    is: 'clause',
    kind: clause.kind,
    eId: clause.eId,
    destination: destination(clause.eId),
    name: nameOf(clause, language),
    ...captionIn(clause, setting),
    language: textLanguage(language).bcp47,
    permalink: href(addressIn(view, clause.eId)),
    label: clause.label,
    spoken: spokenLabel(clause, language),
    heading: clause.heading === null ? null : runsOf(clause.heading, noteTo),
    words: clause.words === null ? null : runsOf(clause.words, noteTo, linksIn(clause, setting)),
    ...tableRuns(clause, noteTo),
    gap: clause.gap === null ? null : gapRuns(clause, clause.gap, setting),
    level: level === null || level === said ? null : { level, label: words.level[level] },
    children: [],
  };
}

function captionIn({ eId, heading }: Clause, { view, words }: ClauseSetting): Pick<PdfClause, 'caption'> {
  const caption = heading === null ? captionOf(view.front, eId) : null;
  return caption === null ? {} : { caption: caption[words.code] };
}

function tableRuns({ words }: Clause, noteTo: (name: string) => string | null): Pick<PdfClause, 'table'> {
  const table = words === null ? null : tableOf(words);
  if (words === null || table === null) return {};
  const rows = table.rows.map((cells) => cells.map((cell) => runsOf(cellWords(words, cell), noteTo)));
  return { table: { rows, isHeaded: table.isHeaded, align: table.align } };
}

/** "[Not held in this language or copy: water stain]"; what neither its mark nor its heading names is named. */
function gapRuns(clause: Clause, reason: string, { view, words }: ClauseSetting): readonly PdfRun[] {
  const isNamed = clause.kind === 'gap' || clause.label !== null || isHeaded(clause);
  const name = isNamed ? '' : `${nameOf(clause, view.key.language)} – `;
  const told = gapReasonOf(view.front, reason);
  const language = textLanguage(titleLanguage(told, words.code)).bcp47;
  return [{ text: `[${name}${words.gap}: ` }, { text: titleIn(told, words.code), language }, { text: ']' }];
}

/** Notes of the treaty itself, from all depths, in the order of the text. */
export const notesOf = (clauses: readonly Clause[]): readonly Clause[] =>
  [...walk(clauses)].filter(({ kind }) => kind === 'note');

/** Names of the notes that headings and words refer to. */
const noteNames = (clauses: readonly Clause[]): readonly string[] =>
  [...walk(clauses)].flatMap(({ heading, words }) =>
    [...(heading?.marks ?? []), ...(words?.marks ?? [])].flatMap((mark) =>
      mark.kind === 'note' ? [mark.note] : [],
    ),
  );
