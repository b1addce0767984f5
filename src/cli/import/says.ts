import type { Doubt } from '../../import/doubt.ts';
import type { NotImported } from '../../import/import.ts';
import type { LeftOut } from '../../import/sourceWords.ts';
import { formatIssue } from '../../model/issue.ts';

/** What is doubtful, as an editor is told; the words follow. */
export const DOUBT_SAYS: Readonly<Record<Doubt['doubt'], string>> = {
  'numbers-missing': 'numbers are missing',
  'number-twice': 'number comes twice',
  'number-out-of-order': 'number is out of order',
  'number-unread': 'a number in signs that are not read here',
  misread: 'may be misread by a scanner',
  'two-scripts': 'letters of another script',
  'glued-words': 'a blank may be missing',
  'cut-word': 'may be one word, cut by the end of a line',
  'note-mark': "figures at a word: a note's mark?",
  bracket: 'no other half of the bracket',
  'left-out-between': 'left out between title and text',
  'end-unsure': 'the source goes on, and nothing says that the text ended',
  'title-unsure': 'title or text? Most articles have no title',
  'note-unused': 'a note that no word refers to was left out',
  parser: 'the format warns',
};

export const doubtSays = ({ doubt, words, around, issue }: Doubt): string => {
  if (issue !== undefined) return `${issue.rule}: ${issue.message}`;
  const what = `${DOUBT_SAYS[doubt]}: ${words}`;
  return around === words ? what : `${what} | ${around}`;
};

export const LEFT_OUT_SAYS: Readonly<Record<LeftOut['why'], string>> = {
  aside: 'menus, notices, running heads and page numbers',
  contents: 'lists of contents',
  before: 'before the title',
  between: 'between title and text',
  behind: 'behind the text',
  note: 'notes that no word refers to',
};

/** Why there is no text, and what to do. */
export function refusalSays(refusal: NotImported): string {
  switch (refusal.refusal) {
    case 'no-text':
      return 'no text of an act was found: no articles and no numbered paragraphs below a title. If all of it is one text, say --whole';
    case 'no-title':
      return 'the text has no title that was recognised: give it by --title "..."';
    case 'not-split':
      return 'several languages were asked for, and nothing tells which words are in which: save each language as a file of its own';
    case 'several-texts':
      return `several texts are in it: choose one by --pick\n${refusal.texts
        .map(
          ({ title, articles }, at) => `  --pick ${at + 1}  ${title ?? '(no title)'} (${articles} articles)`,
        )
        .join('\n')}`;
    case 'refused':
      return `what was recognised cannot be written in the format:\n${refusal.issues.map(formatIssue).join('\n')}`;
  }
}
