import { stringify } from 'yaml';
import type { Clause } from '../../model/clause.ts';
import { walk } from '../../model/clause.ts';
import { KINDS } from '../../model/kind.ts';
import { readLine } from '../../parse/blocks.ts';
import { type HeadingParts, readHeading } from '../../parse/heading.ts';
import { guardLine } from '../../render/markdownLines.ts';
import { wordsToMarkdown } from '../../render/markdownWords.ts';
import type { SourceBlock } from '../../sources/source.ts';
import { foldWords } from '../../words/fold.ts';

/** More words behind a number are a sentence that begins like a heading. */
const MOST_HEADING_WORDS = 16;

/** `ARTICLE II`, `Article 2. Use of terms`; null for what is no heading with a number. */
export function headingOf(text: string): HeadingParts | null {
  if (text.includes('\n') || /[.;:,]$/u.test(text.replace(/^\S+\s+\S+[.:]$/u, ''))) return null;
  const parts = readHeading(text);
  const isOne = parts.kind !== 'hcontainer' && parts.label !== null;
  return isOne && foldWords(parts.rest ?? '').length <= MOST_HEADING_WORDS ? parts : null;
}

/** What a draft says of itself. */
export interface DraftFacts {
  readonly title: string;
  readonly note: string;
}

/** Paragraphs of a source as a file of the archive, to be read against the source before anything else. */
export function draftFile(
  paragraphs: readonly SourceBlock[],
  base: readonly Clause[],
  facts: DraftFacts,
): string {
  const labels = labelsOf(base);
  const pieces = paragraphs.filter(({ aside }) => !aside).flatMap((block) => pieceOf(block, labels));
  const hasParts = pieces.some((piece) => typeof piece !== 'string' && piece.kind !== 'article');
  const body = pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : `${'#'.repeat(hasParts ? DEPTHS[KINDS[piece.kind].rank] : 2)} ${words(piece.text)}`,
  );
  const front = stringify({ ...facts, language_role: 'not-stated' }, { schema: 'failsafe', lineWidth: 0 });
  return `---\n${front}---\n\n${body.join('\n\n')}\n`;
}

interface Heading {
  readonly kind: HeadingParts['kind'];
  readonly text: string;
}

/** Signs of a heading by how large it is set. */
const DEPTHS = { body: 1, first: 1, second: 2, third: 3, unit: 4 } as const;

/** What stands before the first words of each clause of the earlier version, and these words. */
const labelsOf = (base: readonly Clause[]): ReadonlyMap<string, string> =>
  new Map(
    [...walk(base)].flatMap((clause) => {
      const first = [...walk([clause])].find((one) => one.words !== null)?.words?.text;
      return clause.label === null || first === undefined
        ? []
        : [[bare(clause.label), beginning(first)] as const];
    }),
  );

const bare = (text: string): string => foldWords(text).join(' ');
const beginning = (text: string): string => foldWords(text).slice(0, 3).join(' ');

function pieceOf(
  { text, mark }: SourceBlock,
  labels: ReadonlyMap<string, string>,
): readonly (string | Heading)[] {
  const heading = headingOf(text);
  if (heading !== null) return [{ kind: heading.kind, text }];
  const read = readHeading(text);
  // An article whose number and first words stand in one paragraph.
  if (read.label !== null && read.rest !== null && labels.get(bare(read.label)) === beginning(read.rest))
    return [{ kind: read.kind, text: read.label }, words(read.rest)];
  return [words(mark === null ? text : `${mark} ${text}`)];
}

/** Numbers at the beginning of a line stay what they are; what Markdown would take for something else does not. */
const words = (text: string): string =>
  guardLine(wordsToMarkdown({ text: text.trim(), marks: [] }), (line) => readLine(line) === 'words');
