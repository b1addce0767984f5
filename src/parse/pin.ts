import { type EId, parseEId } from '../model/eid.ts';
import type { Report } from './report.ts';

/** Takes `{#eId}` off the end of a heading or paragraph. What is no eId is reported and left out. */
export function takePin(
  source: string,
  line: number,
  report: Report,
): { readonly rest: string; readonly pin: EId | null } {
  const match = /\s*(?<!\\)\{#([^}]*)\}\s*$/u.exec(source);
  if (match === null) return { rest: source, pin: null };
  const pin = parseEId(match[1] ?? '');
  if (pin === null) {
    report.error(
      line,
      'pin',
      `{#${match[1]}} is no eId: names and numbers joined by __, such as art_4__para_2`,
    );
  }
  return { rest: source.slice(0, match.index), pin };
}
