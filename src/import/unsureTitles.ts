import { type Clause, walk } from '../model/clause.ts';
import type { Doubt } from './doubt.ts';
import { isTagged } from './piece.ts';
import type { Recognised } from './recognise.ts';

/** Fewer articles with a title than one in so many are exceptions. */
const FEW = 3;

/** Titles of articles most of which have none, where nothing but their look makes them titles: they may be text. */
export function unsureTitles({ headed, pieces }: Recognised, clauses: readonly Clause[]): readonly Doubt[] {
  const articles = headed.filter(({ kind }) => kind === 'article');
  const titled = articles.filter(({ title }) => title !== '');
  if (titled.length * FEW >= articles.length) return [];
  const all = [...walk(clauses)];
  return titled.flatMap(({ at, label, title }) => {
    const piece = pieces[at];
    if (piece === undefined || isTagged(piece) || piece.block.clause !== null) return [];
    const line = all.find((clause) => clause.label === label && clause.heading?.text === title)?.line ?? 1;
    return [{ doubt: 'title-unsure' as const, line, words: title, around: `${label} ${title}` }];
  });
}
