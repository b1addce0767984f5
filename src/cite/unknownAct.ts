import type { Reason } from '../model/reason.ts';
import type { Citation } from './find/citation.ts';
import type { WordForm } from './find/forms.ts';
import { typesOfWord } from './find/types.ts';

/** Why a citation leads nowhere whose act is called by a name that no Work has. */
export const whyUnknown = (text: string, { named }: Pick<Citation, 'named'>): readonly Reason[] =>
  named === null
    ? [{ why: 'unknown-name' }]
    : [{ why: 'act-not-held', act: text.slice(named.start, named.end) }];

/**
 * Why a reference leads nowhere beside words that belong to none of its citations: they name an act, with a capital letter
 * or a type; null where they do not.
 */
export function whyUnsaid(text: string, rest: readonly WordForm[]): Reason | null {
  const runs = runsOf(text, rest);
  const hasType = (run: readonly WordForm[]): boolean => run.some(({ form }) => typesOfWord(form).length > 0);
  const run = runs.find(hasType) ?? runs.find((one) => one.some(({ text: word }) => /^\p{Lu}/u.test(word)));
  const [first, last] = [run?.[0], run?.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { why: 'act-not-held', act: text.slice(first.start, last.end) };
}

/** Words that no mark parts. */
function runsOf(text: string, words: readonly WordForm[]): readonly (readonly WordForm[])[] {
  const runs: WordForm[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || /[,;:()\n]/u.test(text.slice(before.end, word.start)))
      runs.push([word]);
    else run.push(word);
  }
  return runs;
}
