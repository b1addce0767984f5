import { namePath } from '../cite/naming.ts';
import type { Clause } from '../model/clause.ts';
import { wordsHash } from '../model/hash.ts';
import { capital, textLanguage } from '../model/language.ts';
import { licenceOf, rightsOf } from '../model/rights.ts';
import { shortTitleIn } from '../model/work.ts';
import { sayAbove } from './above.ts';
import { LEVEL_SAYS, NO_LEGAL_FORCE, NOT_AS_PUBLISHED, summarizeLevels } from './levels.ts';
import { isLocal } from './permanent.ts';
import { addressIn, expressionOf, type Href, keyOf, pathTo, type TextView } from './view.ts';

/** What an exported text or clause says of itself before its words. */
export interface ExportHead {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** `clauses` is the whole text, one clause, or a range of siblings. */
export function exportHead(view: TextView, clauses: readonly Clause[], href: Href): ExportHead {
  const { work, front, edition } = view;
  const short = shortTitleIn(work, view.key.language);
  const whole = clauses === view.clauses;
  const [first] = clauses;
  const last = clauses.at(-1);
  const address = {
    ...addressIn(view, whole ? null : (first?.eId ?? null)),
    expression: expressionOf(view),
    to: whole || last === first ? null : (last?.eId ?? null),
  };
  const hash = clauses.length === 1 && first?.words != null ? `c1:${wordsHash(first.words.text)}` : null;
  return {
    title: short === null ? front.title : `${front.title} (${short})`,
    lines: [
      ...(view.altered ? [['Warning', NOT_AS_PUBLISHED] as const] : []),
      ...(whole ? [] : placeLines(view, clauses)),
      ['Permalink', named(href(address))],
      [
        'Version',
        `${keyOf(view)}, edition ${edition}, ${textLanguage(view.key.language).english} (${roleOf(view)})`,
      ],
      ...stageLine(view),
      ['Level', levelLine(view, clauses)],
      ...licenceLine(view),
      ...(hash === null ? [] : [['Hash', hash] as const]),
      ['Note', NO_LEGAL_FORCE],
    ],
  };
}

/** How sure the words are. Of one clause the lowest level says what it means, before those parts that have another. */
function levelLine(view: TextView, clauses: readonly Clause[]): string {
  const levels = summarizeLevels(clauses, (eId) => view.levelOf(eId));
  if (levels === null) return 'no words held';
  const [first, second] = clauses;
  const lowest = first === undefined || second !== undefined ? null : view.levelOf(first.eId);
  return lowest === null ? levels : levels.replace(lowest, `${lowest} (${LEVEL_SAYS[lowest]})`);
}

/** Whose the words are, where they are shown by a licence. */
function licenceLine({ work, front }: TextView): readonly (readonly [string, string])[] {
  const licence = licenceOf(rightsOf(front, work));
  return licence === null ? [] : [['Licensed by', `${licence.holder} (${licence.proof})`]];
}

/** Where a clause or range stands, and what is said above it: a point without its lead-in says something else. */
function placeLines(view: TextView, clauses: readonly Clause[]): readonly (readonly [string, string])[] {
  const [first] = clauses;
  if (first === undefined) return [];
  const ends = [...new Set([first, clauses.at(-1) ?? first])];
  const names = ends.map(({ eId }) => namePath(pathTo(view.clauses, eId), view.key.language));
  const above = sayAbove(view, first);
  return [
    ['Place', capital(names.join(' – '), view.key.language)],
    ...(above === '' ? [] : [['Above it', above] as const]),
  ];
}

/** An address of this machine cites nothing: it is named for what it is. */
const named = (url: string): string => (isLocal(url) ? `${url} (local copy)` : url);

function roleOf({ front }: TextView): string {
  const { language_role: role } = front;
  return typeof role === 'string' ? role : role.map((one) => one.role).join(' or ');
}

/** "initialed 2025-08-08; status last checked 2026-02-07". */
function stageLine({ work }: TextView): readonly (readonly [string, string])[] {
  const reached = work.stages.map(({ stage, date }) => `${stage} ${date}`);
  const checked = work.status_checked === undefined ? [] : [`status last checked ${work.status_checked}`];
  return reached.length === 0 ? [] : [['Stage', [...reached, ...checked].join('; ')]];
}
