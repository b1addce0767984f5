import { nameClause } from '../../cite/naming.ts';
import type { Level } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { gapReasonOf } from '../../model/expression.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import { titleIn, titleLanguage } from '../../model/work.ts';
import type { TextView } from '../view.ts';
import type { ClauseWords } from './clauses.tsx';

/** What clauses show of our own words, in a language of the interface. `levelHref`: where a level is explained. */
export function clauseWordsIn(
  code: InterfaceCode,
  view: Pick<TextView, 'front' | 'key'>,
  levelHref: (level: Level) => string,
): ClauseWords {
  const { level, gap, gapAgain, marks, reading } = INTERFACES[code].says.pages;
  return {
    level,
    levelSays: {
      official: level.officialSays,
      secondary: level.secondarySays,
      partial: level.partialSays,
      unchecked: level.uncheckedSays,
    },
    gap,
    gapAgain,
    gapReason: (reason) => {
      const told = gapReasonOf(view.front, reason);
      return { text: titleIn(told, code), lang: textLanguage(titleLanguage(told, code)).bcp47 };
    },
    colon: marks.colon,
    lang: textLanguage(code).bcp47,
    blank: reading.blank,
    table: reading.table,
    levelHref,
    nameOf: (clause) => nameClause(clause, view.key.language),
  };
}

/** Whether a gap is the first of its reason among these clauses: the others need not say it again. */
export function firstGapsOf(clauses: readonly Clause[]): (clause: Clause) => boolean {
  const first = new Map(
    [...walk(clauses)].reverse().flatMap(({ gap, eId }) => (gap === null ? [] : [[gap, eId] as const])),
  );
  return ({ gap, eId }) => gap !== null && first.get(gap) === eId;
}
