import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { rightsOf } from '../../model/rights.ts';
import { permanent } from '../../render/permanent.ts';
import type { WorkJson, WorkSummaryJson } from '../../render/schema.ts';
import type { Href } from '../../render/view.ts';
import {
  expressionAddressOf,
  expressionName,
  heldOfExpression,
  heldOfWork,
  levelOfExpression,
  workAddress,
} from '../view.ts';

/** A Work in the list of all. */
export function workSummaryJson(entry: WorkEntry, href: Href): WorkSummaryJson {
  const { work, expressions } = entry;
  return {
    id: work.id,
    ...permanent(workAddress(work.id), href),
    title: work.title,
    short_title: work.short_title ?? {},
    type: work.type,
    nature: work.nature,
    date: work.date,
    held: heldOfWork(entry),
    expressions: expressions.map(expressionName),
  };
}

/** A Work with the facts of its `work.yaml` and all its versions and editions. */
export function workJson(entry: WorkEntry, href: Href): WorkJson {
  const { expressions: _, ...summary } = workSummaryJson(entry, href);
  const { id, title, short_title, type, nature, date, ...facts } = entry.work;
  return {
    ...summary,
    facts,
    expressions: entry.expressions.map((expression) => {
      const { front } = newestEdition(expression);
      return {
        key: expressionName(expression),
        ...permanent(expressionAddressOf(id, expression), href),
        lang: expression.key.language,
        variant: expression.key.variant,
        date: expression.key.date,
        title: front.title,
        language_role: front.language_role,
        publisher: front.publisher ?? null,
        rights: rightsOf(front, entry.work),
        attestation: levelOfExpression(expression),
        held: heldOfExpression(expression),
        editions: expression.editions.map(({ number, t1 }) => ({
          edition: number,
          ...permanent(expressionAddressOf(id, expression, number), href),
          tree: `t1:${t1}`,
        })),
      };
    }),
  };
}
