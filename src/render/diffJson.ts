import { z } from 'zod';
import {
  areEqual,
  type Comparison,
  countChanges,
  countGaps,
  notHeldIn,
  type Side,
  saysSame,
} from '../diff/side.ts';
import { CHANGE_KINDS, type Change } from '../diff/types.ts';
import { type Segment, WEIGHTS } from '../diff/words.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { LEVELS, lowest } from '../model/attestation.ts';
import type { EId } from '../model/eid.ts';
import { PERMANENT, permanent } from './permanent.ts';
import { headingOf, wordsOf } from './segments.ts';
import type { Href } from './view.ts';

const nullable = z.string().nullable();
const level = z.enum(LEVELS).nullable();

/** A piece of two texts laid side by side. */
export const SegmentSchema = z.union([
  z.object({ is: z.literal('same'), text: z.string() }),
  z.object({ is: z.literal('changed'), weight: z.enum(WEIGHTS), before: z.string(), after: z.string() }),
]);
const segments = z.array(SegmentSchema);
const ClauseSideSchema = z.object({ eId: z.string(), ...PERMANENT, level });
const turn = z.object({ before: nullable, after: nullable });

const ChangeSchema = z.object({
  what: z.array(z.enum(CHANGE_KINDS)),
  before: ClauseSideSchema.nullable(),
  after: ClauseSideSchema.nullable(),
  number: turn.nullable(),
  label: turn.nullable(),
  heading: segments.nullable(),
  words: segments
    .nullable()
    .describe('Empty where only emphasis changed; null where there are none or one side does not hold them'),
  notHeldIn: z
    .enum(['from', 'to'])
    .nullable()
    .describe('The side that does not hold this clause: it neither came, went nor changed'),
  place: z.object({ parent: nullable, index: z.number().int() }).nullable(),
  division: z.object({ from: z.array(z.string()), into: z.array(z.string()), segments }).nullable(),
});

const SideSchema = z.object({
  ...PERMANENT,
  title: z.string(),
  lang: z.string(),
  level: level.describe('Lowest level of the words compared'),
});

/** `/api/v1/compare`. `counts` leaves out kinds of change that do not occur. */
export const ComparisonSchema = z
  .object({
    mode: z
      .enum(['words', 'structure'])
      .describe('structure: two languages, of which words are not compared'),
    from: SideSchema,
    to: SideSchema,
    equal: z
      .boolean()
      .nullable()
      .describe('null: what both hold is the same, and something is not held, so nobody can say'),
    notHeld: z
      .number()
      .int()
      .describe('Clauses that one side or both do not hold: their words are not compared'),
    counts: z.partialRecord(z.enum(CHANGE_KINDS), z.number().int()),
    changes: z.array(ChangeSchema),
  })
  .meta({ id: 'Comparison' });

/** A clause and words that somebody pasted; none of the segments where they are the same. */
export const PastedSchema = z
  .object({
    from: SideSchema,
    equal: z
      .boolean()
      .nullable()
      .describe('null: it lacks nothing that is held, and something is not held, so nobody can say'),
    notHeld: z.number().int().describe('Clauses of it that are not held'),
    segments,
  })
  .meta({ id: 'PastedComparison' });

type ComparisonJson = z.infer<typeof ComparisonSchema>;
type ChangeJson = z.infer<typeof ChangeSchema>;

/** `equal` speaks of numbers and headings as well as of words. */
export function comparisonJson(comparison: Comparison, href: Href): ComparisonJson {
  const { mode, from, to, changes, notHeld } = comparison;
  return {
    mode,
    from: sideJson(from, href),
    to: sideJson(to, href),
    equal: areEqual(comparison),
    notHeld,
    counts: countChanges(changes),
    changes: changes.map((change) => changeJson(change, { from, to, href })),
  };
}

/** `after` of the segments is the pasted text. */
export const pastedJson = (
  from: Side,
  compared: readonly Segment[],
  href: Href,
): z.infer<typeof PastedSchema> => ({
  from: sideJson(from, href),
  equal: saysSame(from, compared),
  notHeld: countGaps(from.clauses),
  segments: [...compared],
});

const sideJson = ({ address, title, language, clauses, levelOf }: Side, href: Href) => ({
  ...permanent(address, href),
  title,
  lang: language,
  level: lowest(clauses.flatMap(({ eId }) => levelOf(eId) ?? [])),
});

/** The permalink of a clause of one side. */
export const clauseAddress = (side: Side, eId: EId): string => formatAddress(addressOfClause(side, eId));

const addressOfClause = ({ address }: Side, clause: EId): Address => ({
  ...address,
  clause,
  to: null,
  format: 'html',
});

const listed = (found: readonly Segment[] | null): Segment[] | null => (found === null ? null : [...found]);

/** Both sides, and where links lead. */
interface Compared {
  readonly from: Side;
  readonly to: Side;
  readonly href: Href;
}

function changeJson(change: Change, { from, to, href }: Compared): ChangeJson {
  const at = (side: Side, eId: EId | null) =>
    eId === null ? null : { eId, ...permanent(addressOfClause(side, eId), href), level: side.levelOf(eId) };
  const { facts, division } = change;
  return {
    what: [...change.what],
    before: at(from, change.before),
    after: at(to, change.after),
    number: facts.number ?? null,
    label: facts.label ?? null,
    heading: listed(headingOf(change)),
    words: listed(wordsOf(change)),
    notHeldIn: notHeldIn(change),
    place: change.place,
    division:
      division === null
        ? null
        : { from: [...division.from], into: [...division.into], segments: [...division.segments] },
  };
}
