import type { Address } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { CitedJson } from '../../render/schema.ts';
import type { OtherLanguage } from '../text/others.ts';
import type { ReadingProps } from '../text/parts.tsx';

/** What the page of a clause and its parts are given. */
export interface ClauseProps extends ReadingProps {
  /** One clause, or a range of siblings. */
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly address: Address;
  readonly cited: CitedJson | null;
  /** The same clause in the other languages of the version. */
  readonly others: readonly OtherLanguage[];
}
