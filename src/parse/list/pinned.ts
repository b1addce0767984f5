import { components } from '../../model/eid.ts';
import { type ClauseKind, KINDS } from '../../model/kind.ts';
import type { Entry } from './entry.ts';
import type { Stack } from './level.ts';
import type { Option } from './option.ts';

const OTHER_KIND = 40;
const OTHER_DEPTH = 20;

/** What it costs that a pin says another reading: its kind, and how many levels of the container it names. */
export function pinCost({ pin }: Entry, options: readonly Option[], { levels }: Stack): number {
  if (pin === null) return 0;
  const named = components(pin).filter(({ kind }) => isOfList(kind));
  const kind = named.at(-1)?.kind ?? 'p';
  if (options.length === 0) return isOfList(kind) && kind !== 'p' ? OTHER_KIND : 0;
  const found = options.find((option) => option.kind === kind);
  if (found === undefined) return OTHER_KIND;
  const above = levels.slice(0, found.depth).map((level) => level.kind);
  const inner = options.slice(0, options.indexOf(found)).map((option) => option.kind);
  const said = named.slice(0, -1).filter(({ kind: one }) => one !== 'p').length;
  return above.length + inner.length === said ? 0 : OTHER_DEPTH;
}

const isOfList = (kind: ClauseKind): boolean => KINDS[kind].isMarked || kind === 'p';
