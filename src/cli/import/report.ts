import type { Imported } from '../../import/import.ts';
import type { LeftOut } from '../../import/sourceWords.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { isHeaded } from '../../model/kind.ts';
import { faultSays, sourceDoubtSays } from '../attest/says.ts';
import { doubtSays, LEFT_OUT_SAYS, refusalSays } from './says.ts';
import { doubtsIn, type Outcome, type Written } from './texts.ts';

/** More are counted, not listed; `--json` has all. */
const MOST_LISTED = 60;
const MOST_LEFT_OUT = 12;

/** All that an editor is told of an import. */
export function reportText({ files, written }: Outcome, imported: Imported): string {
  const { title, clauses, proof, doubts, sourceDoubts, leftOut } = imported;
  const { words, missing, added, joined } = proof;
  const lines = [
    `${files.join(', ')}: ${title}`,
    ...written.map(writtenLine),
    '',
    `Recognised: ${countsOf(clauses)}`,
    ...outlineOf(clauses, 1),
    '',
    `Words: ${words} in the source; ${missing.length === 0 && added.length === 0 ? 'all in the text, in their order, and no others' : 'not all are in the text'}`,
    ...missing.map(({ words: lost, around, line }) => `  line ${line}: missing "${lost}" | ${around}`),
    ...added.map(
      ({ words: come, around, line }) => `  line ${line}: not in the source "${come}" | ${around}`,
    ),
    ...(joined.length === 0
      ? []
      : [`  put together at ends of lines: ${listed(joined.map((one) => one.words))}`]),
    ...leftOutLines(leftOut),
    '',
    doubtsIn(imported) === 0 ? 'Doubtful: nothing was found' : `Doubtful: ${doubtsIn(imported)}`,
    ...sourceDoubts.map((doubt) => `  ${sourceDoubtSays(doubt)}`),
    ...doubts.slice(0, MOST_LISTED).map((doubt) => `  line ${doubt.line}: ${doubtSays(doubt)}`),
    ...(doubts.length > MOST_LISTED ? [`  and ${doubts.length - MOST_LISTED} more: see --json`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Why there is no text. */
export function refusalText({ files, result }: Outcome): string {
  if ('unread' in result) return `${faultSays(result.file, result.unread)}\n`;
  return 'refusal' in result ? `${files.join(', ')}: ${refusalSays(result)}\nNothing was written.\n` : '';
}

const WRITTEN_SAYS: Readonly<Record<Written['what'], string>> = {
  written: 'written',
  same: 'there already, the same',
  kept: 'there already and left as it is',
};

const writtenLine = ({ path, what }: Written): string => `  ${path}: ${WRITTEN_SAYS[what]}`;

const listed = (words: readonly string[]): string =>
  `${words.slice(0, MOST_LISTED).join(', ')}${words.length > MOST_LISTED ? ` and ${words.length - MOST_LISTED} more` : ''}`;

/** "1 preamble, 85 article, ..." by kind, in the order of the first of each. */
export function countsOf(clauses: readonly Clause[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of walk(clauses)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** The headings of a text, as they lie in each other. */
function outlineOf(clauses: readonly Clause[], depth: number): readonly string[] {
  return clauses.flatMap((clause) => {
    const { kind, label, heading, children } = clause;
    if (!isHeaded(clause) && kind !== 'preamble' && kind !== 'conclusions') return [];
    const named = [label, heading?.text].filter(Boolean).join(' ');
    return [`${'  '.repeat(depth)}${named === '' ? kind : named}`, ...outlineOf(children, depth + 1)];
  });
}

function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  const kinds = [...new Set(leftOut.map(({ why }) => why))];
  return kinds.flatMap((kind) => {
    const own = leftOut.filter(({ why }) => why === kind).map(({ words }) => words);
    const rest = own.length > MOST_LEFT_OUT ? [`    and ${own.length - MOST_LEFT_OUT} more: see --json`] : [];
    return [
      `  left out, ${LEFT_OUT_SAYS[kind]}:`,
      ...own.slice(0, MOST_LEFT_OUT).map((words) => `    ${words}`),
      ...rest,
    ];
  });
}
