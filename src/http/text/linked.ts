import type { Target } from '../../archive/resolution.ts';
import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import type { Address } from '../../model/address.ts';
import type { LanguageCode } from '../../model/language.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { citingMeta } from '../../render/linked/citing.ts';
import { jsonLdOfClauses } from '../../render/linked/clause.ts';
import type { LinkedText } from '../../render/linked/copy.ts';
import { jsonLdOfText } from '../../render/linked/text.ts';
import { jsonLdOfWork } from '../../render/linked/work.ts';
import type { Href } from '../../render/view.ts';
import type { Linked } from '../parts/layout.tsx';
import { viewOfTarget } from '../view.ts';

/** Nothing of the list of all Works. */
export function linkedOf(address: Address, target: Target, absolute: Href): Linked {
  if (target.kind === 'works') return {};
  const { entry } = target;
  const { work } = entry;
  const url = absolute({ ...address, format: 'html' });
  if (target.kind === 'work') {
    const title = titleIn(work.title, 'eng');
    return {
      data: jsonLdOfWork(work, textsOf(entry), absolute),
      meta: citingMeta({ work, text: null, title, short: shortIn(work, 'eng'), url, pdf: null }),
    };
  }
  const view = viewOfTarget(target, address);
  if (view === null) return {};
  const data =
    target.kind === 'text' ? jsonLdOfText(view, absolute) : jsonLdOfClauses(view, target.clauses, absolute);
  if (view.altered) return { data };
  const part = target.kind === 'text' ? '' : `${clauseTitle(view, target.clauses)}, `;
  const pdf = absolute({ ...address, format: 'pdf' });
  const short = shortIn(work, view.key.language);
  const names = { title: part + view.front.title, short: short === null ? null : part + short };
  return { data, meta: citingMeta({ work, text: view, ...names, url, pdf }) };
}

/** In the language of the text alone. */
const shortIn = ({ short_title: short }: Work, code: LanguageCode): string | null => short?.[code] ?? null;

const textsOf = ({ expressions }: WorkEntry): readonly LinkedText[] =>
  expressions.map((expression) => ({ key: expression.key, front: newestEdition(expression).front }));
