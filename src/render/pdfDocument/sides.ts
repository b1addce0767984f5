import { longDay } from '../../cite/format/days.ts';
import type { PdfRunning } from '../pdf/document.ts';
import type { ComparedSide } from './comparison.ts';
import { shortTitle } from './facts.ts';
import { namePath } from './names.ts';
import type { PrintWords } from './words.ts';

interface SideNames {
  /** "Comparison: Harbour Treaty, Article 2 (English, 2 March 1971 – English, 15 June 1984)". */
  readonly title: string;
  /** The two versions take the place of the stage, which is never cut: a Work's stage is none of a version. */
  readonly running: Pick<PdfRunning, 'title' | 'stage'>;
}

/** Both sides by Work, clause, language and day; what they share is said once. */
export function nameSides(from: ComparedSide, to: ComparedSide, words: PrintWords): SideNames {
  const saysEdition =
    from.view.key.date === to.view.key.date && from.view.key.language === to.view.key.language;
  const version = ({ view: { key, edition } }: ComparedSide): string =>
    [
      words.language(key.language),
      key.variant,
      longDay(key.date, words.code),
      saysEdition && edition > 1 ? words.edition(edition) : null,
    ]
      .filter((part) => part !== null)
      .join(', ');
  const [before, after] = [nameOf(from), nameOf(to)];
  const versions = `${version(from)} – ${version(to)}`;
  const both =
    before === after ? `${before} (${versions})` : `${before} (${version(from)}) – ${after} (${version(to)})`;
  const name = before === after ? before : `${before} – ${after}`;
  const { title } = words.comparison;
  return { title: `${title}: ${both}`, running: { title: `${title}: ${name}`, stage: versions } };
}

/** "Harbour Treaty, Article 2". */
function nameOf({ side, view }: ComparedSide): string {
  const title = shortTitle(view);
  if (side.clauses === view.clauses) return title;
  const ends = [...new Set([side.clauses[0], side.clauses.at(-1)])];
  const names = ends.flatMap((clause) => (clause === undefined ? [] : namePath(view, clause)));
  return [title, names.join(' – ')].filter((part) => part !== '').join(', ');
}
