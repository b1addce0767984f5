import type { Archive } from '../archive/archive.ts';
import type { Target } from '../archive/resolution.ts';
import type { ExpressionEntry, WorkEntry } from '../archive/snapshot.ts';
import { newestEdition } from '../archive/snapshot.ts';
import { type Address, ALL_WORKS } from '../model/address.ts';
import { type Level, lowest } from '../model/attestation.ts';
import { formatKey } from '../model/expression.ts';
import type { HELD } from '../render/schema.ts';
import type { TextView } from '../render/view.ts';
import { viewOf } from '../textView.ts';

/** Views of the newest edition of every text of a Work. */
export const newestViews = (archive: Archive, { work, expressions }: WorkEntry): readonly TextView[] =>
  expressions.map((expression) => viewOf(work, archive.text(newestEdition(expression)), false));

/** The view of a target that has a text; null for the others. */
export function viewOfTarget(target: Target, address: Address): TextView | null {
  if (target.kind !== 'text' && target.kind !== 'clauses') return null;
  return viewOf(target.entry.work, target.text, address.expression?.edition != null);
}

/** `none`: catalogued, without a word of the text. */
export type Held = (typeof HELD)[number];

/** How much of an Expression is held: gaps make it partial. */
export function heldOfExpression(expression: ExpressionEntry): Held {
  const { index } = newestEdition(expression);
  const gaps = Array.from({ length: index.size }, (_, position) => index.isGap(position)).filter(
    Boolean,
  ).length;
  return gaps === 0 ? 'full' : gaps === index.size ? 'none' : 'partial';
}

/** How much of a Work is held in the language of which most is. */
export function heldOfWork({ expressions }: WorkEntry): Held {
  const held = expressions.map(heldOfExpression);
  return held.includes('full') ? 'full' : held.includes('partial') ? 'partial' : 'none';
}

/** The lowest level of an Expression's words. */
export function levelOfExpression(expression: ExpressionEntry) {
  const { index } = newestEdition(expression);
  return lowest(
    Array.from({ length: index.size }, (_, position) => index.levelAt(position)).filter(
      (level) => level !== null,
    ),
  );
}

/** Articles of an Expression, else its numbered paragraphs, by how far their words were checked; gaps are in none. */
export interface Checked {
  readonly kind: 'article' | 'paragraph';
  readonly total: number;
  readonly held: number;
  readonly by: Readonly<Record<Level, number>>;
}

/** Null where it has neither articles nor numbered paragraphs. */
export function checkedOf(expression: ExpressionEntry): Checked | null {
  const { index } = newestEdition(expression);
  const positions = Array.from({ length: index.size }, (_, position) => position);
  for (const kind of ['article', 'paragraph'] as const) {
    const levels = positions.filter((at) => index.kindAt(at) === kind).map((at) => index.levelAt(at));
    if (levels.length === 0) continue;
    const count = (level: Level): number => levels.filter((one) => one === level).length;
    const by = {
      official: count('official'),
      secondary: count('secondary'),
      partial: count('partial'),
      unchecked: count('unchecked'),
    };
    const held = levels.filter((level) => level !== null).length;
    return { kind, total: levels.length, held, by };
  }
  return null;
}

export const workAddress = (work: string): Address => ({ ...ALL_WORKS, work });

/** `edition` null is the address that shows the newest edition. */
export const expressionAddressOf = (
  work: string,
  { key }: ExpressionEntry,
  edition: number | null = null,
): Address => ({
  ...ALL_WORKS,
  work,
  expression: { ...key, edition },
});

/** Expressions in the same language and variant, oldest first. */
export const versionsOf = (entry: WorkEntry, { key }: ExpressionEntry): readonly ExpressionEntry[] =>
  entry.expressions
    .filter((other) => other.key.language === key.language && other.key.variant === key.variant)
    .sort((a, b) => a.key.date.localeCompare(b.key.date));

/** Texts of the same day, this one among them; where there are none, other versions: what can stand beside it. */
export function textsBeside(entry: WorkEntry, expression: ExpressionEntry): readonly ExpressionEntry[] {
  const sameDay = entry.expressions.filter(({ key }) => key.date === expression.key.date);
  return sameDay.length > 1 ? sameDay : versionsOf(entry, expression);
}

/** `eng@2025-08-08`, without edition. */
export const expressionName = ({ key }: ExpressionEntry): string => formatKey(key);
