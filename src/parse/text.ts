import { spentBy, timeless } from '../model/budget.ts';
import type { Clause, Words } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { FrontMatterSchema, type ParsedText } from '../model/expression.ts';
import { type GivenWords, joinGiven } from '../model/givenWords.ts';
import { isError, type Parsed } from '../model/issue.ts';
import type { LanguageCode } from '../model/language.ts';
import { readingIn } from '../model/tongues.ts';
import { checkFrontMatter } from './attested.ts';
import { cutBlocks } from './blocks.ts';
import { checkCharacters } from './characters.ts';
import { declare } from './declared.ts';
import type { Draft } from './draft.ts';
import { lineOf } from './fill.ts';
import { type Identities, identify } from './identify.ts';
import { moveGaps } from './moveGaps.ts';
import { attachNotes } from './notes.ts';
import { outline } from './outline.ts';
import { createReport, type Report } from './report.ts';
import { settle } from './settle.ts';
import { readYamlText } from './yaml.ts';

/**
 * A text file (front matter and Markdown) as facts and a frozen clause tree, with all its issues. The tree is
 * null only where an issue is an error. Never throws; time grows with the length of `source`.
 * `given` are structure words of the archive, beside those of the text itself. `file` is what issues name; `source` has no byte order mark.
 */
export const parseText = (
  source: string,
  file: string,
  language: LanguageCode,
  given: GivenWords = {},
): Parsed<ParsedText> => readingIn([language], () => parseIn(source, file, language, given), {});

function parseIn(
  source: string,
  file: string,
  language: LanguageCode,
  known: GivenWords,
): Parsed<ParsedText> {
  const report = createReport(file);
  checkCharacters(source, report);
  const parts = splitFrontMatter(source);
  if (parts === null) {
    report.error(1, 'front-matter', 'a text begins with front matter between two lines of ---');
    return { value: null, issues: report.issues };
  }
  const front = readYamlText(parts.front, FrontMatterSchema, report, 2);
  const given = joinGiven(front?.data.structure, known);
  const clauses = readingIn([language], () => parseBody(source, parts.bodyStart, language, report), given);
  if (clauses === null) return { value: null, issues: report.issues };
  if (clauses.length === 0) {
    const message = 'a text without clauses: catalogue the Work without a text instead';
    report.error(lineOf(source, parts.bodyStart) + 1, 'empty', message);
  }
  if (front !== null) checkFrontMatter(front, clauses, report);
  const declared = front === null ? clauses : declare(clauses, front, report);
  const issues = [...report.issues].sort((a, b) => a.line - b.line);
  const value = front === null || issues.some(isError) ? null : { front: front.data, clauses: declared };
  return { value, issues };
}

/** What a paragraph, heading or note costs until it is a clause: fifteen times the law of the sea may be one text. */
const BLOCK_STEPS = 600;

/** The body alone, from `bodyStart` of `source`; issues go to `report`. Null where it asks too much. */
function parseBody(
  source: string,
  bodyStart: number,
  language: LanguageCode,
  report: Report,
): readonly Clause[] | null {
  const blocks = cutBlocks(source, bodyStart, language, report);
  const spent = spentBy(() => timeless('parse').spend(BLOCK_STEPS * blocks.length));
  if (spent !== null) {
    const says = `has ${blocks.length} paragraphs, headings and notes, too many to be read; ${spent.message}`;
    report.error(1, 'too-much', says);
    return null;
  }
  const { children, notes } = outline(source, blocks, language, report);
  moveGaps(children, language, report);
  settle(children, report);
  attachNotes(children, notes, report);
  return freeze(children, identify(children, language, report));
}

function splitFrontMatter(source: string): { readonly front: string; readonly bodyStart: number } | null {
  const [whole, front = ''] = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u.exec(source) ?? [];
  return whole === undefined ? null : { front, bodyStart: whole.length };
}

function freeze(drafts: readonly Draft[], ids: Identities): readonly Clause[] {
  const clauses = drafts.map((draft): Clause => {
    const eId = ids.eIds.get(draft) ?? ('gap' as EId);
    const { kind, number, label, gap, line } = draft;
    return Object.freeze({
      kind,
      eId,
      wid: eId,
      number,
      label,
      heading: freezeWords(draft.heading),
      words: freezeWords(draft.words),
      gap,
      pinned: draft.pin !== null,
      line,
      span: Object.freeze(draft.span),
      children: freeze(draft.children, ids),
    });
  });
  return Object.freeze(clauses);
}

function freezeWords(words: Words | null): Words | null {
  if (words === null) return null;
  return Object.freeze({
    text: words.text,
    marks: Object.freeze(words.marks.map((mark) => Object.freeze(mark))),
  });
}
