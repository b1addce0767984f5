import { components, type EId, parseEId } from '../model/eid.ts';
import type { ClauseKind } from '../model/kind.ts';
import type { Report } from './report.ts';

/** Takes `{#eId}` off the end of a heading or paragraph. What is no eId is reported and left out. */
export function takePin(
  source: string,
  line: number,
  report: Report,
): { readonly rest: string; readonly pin: EId | null } {
  const found = pinAtEnd(source);
  if (found === null) return { rest: source, pin: null };
  const pin = parseEId(found.name);
  if (pin === null) {
    const message = `{#${found.name}} is no eId: names and numbers joined by __, such as art_4__para_2`;
    report.error(line + newlines(source.slice(0, found.start)), 'pin', message);
  }
  return { rest: source.slice(0, found.start).trimEnd(), pin };
}

/** The `{#...}` that a heading or paragraph ends with; escaped it is words. */
export function pinAtEnd(source: string): { readonly name: string; readonly start: number } | null {
  const end = source.trimEnd();
  const start = end.endsWith('}') ? end.lastIndexOf('{#') : -1;
  if (start < 0 || isEscaped(end, start) || end.slice(start, -1).includes('}')) return null;
  return { name: end.slice(start + 2, -1), start };
}

/** Whether the character stands behind an odd number of backslashes. */
export function isEscaped(source: string, offset: number): boolean {
  let before = offset;
  while (source[before - 1] === '\\') before -= 1;
  return (offset - before) % 2 === 1;
}

/** `1. (a) words {#...}` opens several clauses: the pin means the first of its own kind, else the outermost. */
export function pinnedAmong<T extends { readonly kind: ClauseKind }>(
  opened: readonly T[],
  pin: EId,
): T | undefined {
  const kind = components(pin).at(-1)?.kind;
  return opened.find((clause) => clause.kind === kind) ?? opened[0];
}

/** What is added to a line number to get behind the text. */
export const newlines = (text: string): number => text.split('\n').length - 1;
