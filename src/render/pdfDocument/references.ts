import { type Place, permalinkOf } from '../../cite/library.ts';
import type { TextReference } from '../../cite/references.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';
import type { PdfRun } from '../pdf/document.ts';
import { addressIn, keyOf } from '../view.ts';
import type { ClauseSetting } from './clauses.ts';
import { baseOf } from './facts.ts';

/** References in the words of clauses, by the clause that they stand in. */
export type References = ReadonlyMap<EId, readonly TextReference[]>;

/** A stretch of words that leads somewhere: within the file where it is there, else to its address. */
export interface WordLink extends Pick<PdfRun, 'to' | 'href'> {
  readonly start: number;
  readonly end: number;
}

type LinkSetting = Omit<ClauseSetting, 'words'>;

/** Links that the words of a clause make; none where it is not clear what is meant, and none within others. */
export function linksIn(clause: Clause, setting: LinkSetting): readonly WordLink[] {
  const own = (clause.words?.marks ?? []).filter(({ kind }) => kind === 'link');
  return (setting.references?.get(clause.eId) ?? []).flatMap((reference) => {
    const { start, end } = reference;
    if (own.some((mark) => mark.start < end && start < mark.end)) return [];
    const target = targetOf(reference, clause.eId, setting);
    return target === null ? [] : [{ start, end, ...target }];
  });
}

function targetOf(
  { status, targets }: TextReference,
  home: EId,
  setting: LinkSetting,
): Pick<PdfRun, 'to' | 'href'> | null {
  const { view, href, destination, target = destination } = setting;
  const [first, last = first] = targets;
  if (first === undefined || status === 'ambiguous' || status === 'absent') return null;
  // "this Agreement", "this paragraph" lead nowhere: one is reading it.
  if (first.work === view.work.id && (first.eId === null || first.eId === home)) return null;
  if (!isOwn(first, setting) || first.eId === null) return { href: baseOf(href) + permalinkOf(first) };
  const to = target(first.eId);
  const address = { ...addressIn(view, first.eId), to: last === first ? null : (last?.eId ?? null) };
  return { ...(to === null ? {} : { to }), href: href(address) };
}

const isOwn = ({ work, key }: Place, { view }: LinkSetting): boolean =>
  work === view.work.id && key !== null && formatKey(key) === keyOf(view);
