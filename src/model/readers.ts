import type { ResolvedAttestation } from './attestation.ts';
import { groupBy } from './groups.ts';

/** Who compared a clause with copies, as far as attestations name their readers. */
export interface Readers {
  /** Different names. */
  readonly count: number;
  /** Whether those who read one copy found the same of the clause; null where no copy has two named readers. */
  readonly agree: boolean | null;
}

/**
 * Readers of the copies that name a clause (or the title). Who read such a copy and does not name the clause did not
 * find it there, which is a finding too. Null where no reader is named.
 */
export function readersOf(sources: readonly ResolvedAttestation[], name: string): Readers | null {
  const named = sources.filter(({ attestation }) => attestation.by !== undefined);
  const copies = [...groupBy(named, copyOf).values()].filter((readings) =>
    readings.some((one) => extentOf(one, name) !== null),
  );
  const count = new Set(copies.flat().map(({ attestation }) => attestation.by)).size;
  const shared = copies.filter(
    (readings) => new Set(readings.map(({ attestation }) => attestation.by)).size > 1,
  );
  const isOne = (readings: readonly ResolvedAttestation[]): boolean =>
    new Set(readings.map((one) => extentOf(one, name))).size === 1;
  return count === 0 ? null : { count, agree: shared.length === 0 ? null : shared.every(isOne) };
}

/** One file is one copy, and one address. */
const copyOf = ({ attestation: { sha256, url, source } }: ResolvedAttestation): string =>
  sha256 ?? url ?? source;

const extentOf = ({ exact, partial }: ResolvedAttestation, name: string): 'exact' | 'partial' | null =>
  exact.has(name) ? 'exact' : partial.has(name) ? 'partial' : null;
