import type { Level, LevelTable, ResolvedAttestation } from '../model/attestation.ts';
import { type Clause, walk } from '../model/clause.ts';
import type { FrontMatter } from '../model/expression.ts';
import { readersOf } from '../model/readers.ts';

/** A text as far as an editor wonders what to check next. */
export interface ReportedText {
  /** `work/key_rN`. */
  readonly name: string;
  readonly front: FrontMatter;
  readonly clauses: readonly Clause[];
  readonly levels: LevelTable;
  readonly sources: readonly ResolvedAttestation[];
  /** Where official copies are known to be: site or address. */
  readonly officialCopies: readonly string[];
}

/** What is still open in a text, what matters most first. */
export interface TextReport {
  readonly name: string;
  /** How many clauses with words, the title among them, have each level. */
  readonly counts: Readonly<Record<Level, number>>;
  /** Clauses of which two readers of one copy found different things. */
  readonly readersDiffer: readonly string[];
  /** Clauses that a source reads otherwise and that no official copy has settled. */
  readonly unsettled: readonly string[];
  readonly unchecked: readonly string[];
  readonly partial: readonly string[];
  /** Word for word with a newspaper or a scholar, with no official copy yet. */
  readonly secondary: readonly string[];
  /** Gaps, which a copy may fill: a new edition. */
  readonly notHeld: readonly string[];
  readonly officialCopies: readonly string[];
}

/** The texts with most to check first: words nobody compared, then words compared in part. */
export function checkNext(texts: readonly ReportedText[]): readonly TextReport[] {
  return texts.map(reportOf).sort((a, b) => openIn(b) - openIn(a) || (a.name < b.name ? -1 : 1));
}

const openIn = ({ counts, readersDiffer }: TextReport): number =>
  readersDiffer.length * 100 + counts.unchecked * 4 + counts.partial * 2 + counts.secondary;

function reportOf({ name, front, clauses, levels, sources, officialCopies }: ReportedText): TextReport {
  const levelOf = new Map<string, Level>([['title', levels.title]]);
  for (const { eId, words } of walk(clauses))
    if (words !== null) levelOf.set(eId, levels.clauses.get(eId) ?? 'unchecked');
  const named = [...levelOf.keys()];
  const at = (level: Level): readonly string[] => named.filter((one) => levelOf.get(one) === level);
  const read = new Set(front.differs.map(({ clause }) => clause));
  return {
    name,
    counts: {
      official: at('official').length,
      secondary: at('secondary').length,
      partial: at('partial').length,
      unchecked: at('unchecked').length,
    },
    readersDiffer: named.filter((one) => readersOf(sources, one)?.agree === false),
    unsettled: named.filter((one) => read.has(one) && levelOf.get(one) !== 'official'),
    unchecked: at('unchecked'),
    partial: at('partial'),
    secondary: at('secondary'),
    notHeld: [...walk(clauses)].filter(({ gap }) => gap !== null).map(({ eId }) => eId),
    officialCopies,
  };
}
