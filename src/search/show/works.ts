import type { Archive } from '../../archive/archive.ts';
import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { onceFor } from '../../kept.ts';
import type { LanguageCode } from '../../model/language.ts';
import { newestFirst, titleIn } from '../../model/work.ts';
import { type AboutWork, holdsAll, subjectKeys, worksSaying } from '../mean/titles.ts';
import type { SearchAnswer } from './answer.ts';

type WorkAnswer = SearchAnswer['works'][number];

/** Works that are offered with an answer. */
const MOST_WORKS = 10;

/** Works that are named, then those whose names, notes or abstracts hold all the words: by their names first, then the newest. */
export function findWorks(
  archive: Archive,
  words: readonly string[],
  code: LanguageCode,
  named: readonly string[] = [],
): WorkAnswer[] {
  const first = named.flatMap((id) => archive.works.get(id) ?? []);
  const others = saying(archive, words).filter((entry) => !first.includes(entry));
  return [...first, ...others].slice(0, MOST_WORKS).map((entry) => answerOf(entry, code));
}

function saying(archive: Archive, words: readonly string[]): readonly WorkEntry[] {
  const wanted = subjectKeys(words);
  if (wanted.length === 0) return [];
  const later = ({ title }: AboutWork): number => (holdsAll(wanted, title) ? 0 : 1);
  return [...worksSaying(archive, wanted)]
    .sort((a, b) => later(a) - later(b) || newestFirst(a.entry.work, b.entry.work))
    .map(({ entry }) => entry);
}

function answerOf(entry: WorkEntry, code: LanguageCode): WorkAnswer {
  const { id, title } = entry.work;
  return { id, title: titleIn(title, code), held: heldOf(entry), url: `/t/${id}` };
}

/** How much of a Work is held: some text whole, parts only, or none. */
export const heldOf = onceFor((entry: WorkEntry): 'full' | 'partial' | 'none' => {
  if (entry.expressions.length === 0) return 'none';
  const whole = entry.expressions.some((expression) => {
    const { index } = newestEdition(expression);
    for (let position = 0; position < index.size; position += 1) if (index.isGap(position)) return false;
    return true;
  });
  return whole ? 'full' : 'partial';
});
