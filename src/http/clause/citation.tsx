import type { Child } from 'hono/jsx';
import { STYLES, type StyleName } from '../../cite/format/styles.ts';
import type { Clause } from '../../model/clause.ts';
import { byLanguage, textLanguage } from '../../model/language.ts';
import { citedClauses, NO_DAYS } from '../../render/citation.ts';
import type { TextView } from '../../render/view.ts';
import type { ReadingProps } from '../text/parts.tsx';

/** Without the day of access, so that a page is the same on every day. */
export const citationOf = (
  { view, absolute, archiveName }: Pick<ReadingProps, 'view' | 'absolute' | 'archiveName'>,
  clauses: readonly Clause[],
  style: StyleName = 'plain',
): string => STYLES[style](citedClauses(view, clauses, absolute, archiveName), NO_DAYS);

/** A citation with its language, and that of the titles in it. */
export function Citation({
  view,
  words,
  style = 'plain',
}: {
  view: TextView;
  words: string;
  style?: StyleName;
}) {
  const own = style === 'gost' ? 'ru' : 'en';
  const foreign = textLanguage(view.key.language).bcp47;
  if (own === foreign) return <span lang={own}>{words}</span>;
  const runs = [view.front.title, ...(words.match(OWN_SCRIPT(view.key.language)) ?? [])];
  return <span lang={own}>{inLanguage(words, runs, foreign)}</span>;
}

const NEVER = /(?!)/u;

/** Names of clauses and short titles in letters that the rest of a citation does not use. */
const OWN_SCRIPT = byLanguage(({ script }) =>
  script === 'Latin'
    ? NEVER
    : new RegExp(`\\p{Script=${script}}+(?:[^\\p{L}]+\\p{Script=${script}}+)*`, 'gu'),
);

/** Wraps each of the runs in its language. */
function inLanguage(words: string, runs: readonly string[], lang: string): Child[] {
  const [run, ...rest] = runs;
  if (run === undefined || run === '') return [words];
  return words
    .split(run)
    .flatMap((part, at) => [
      ...(at === 0 ? [] : [<span lang={lang}>{run}</span>]),
      ...inLanguage(part, rest, lang),
    ]);
}
