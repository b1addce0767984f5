import type { InterfaceCode } from '../model/interfaces.ts';

/** What a page says of itself where it is a file of a mirror, which no server answers for (`src/site`). */
export interface Mirror {
  /** Root over all texts that the mirror holds. */
  readonly root: string;
  /** The day on which something of any text was last written down; null without a log. */
  readonly date: string | null;
  /** Languages in which it has every page. */
  readonly interfaces: readonly InterfaceCode[];
  /** Where the archive itself answers; null where nobody has said. */
  readonly publicAddress: string | null;
  /** Scripts by which a page answers in the reader's browser what a server would, in their order. */
  readonly scripts: readonly string[];
  /** Whether texts are in it as PDF. */
  readonly hasPdfs: boolean;
}
