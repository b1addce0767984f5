import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { languageIn } from '../textName.ts';
import type { PrintWords } from './words.ts';

/** Our words in a PDF: those of the pages, and what only PDFs say. */
export function printWords(code: InterfaceCode): PrintWords {
  const { pages: say, print: only } = INTERFACES[code].says;
  const { level, compare, search, text, work } = say;
  return {
    code,
    language: (of) => languageIn(of, code),
    level,
    levelSays: {
      official: level.officialSays,
      secondary: level.secondarySays,
      partial: level.partialSays,
      unchecked: level.uncheckedSays,
    },
    stage: say.stage,
    participant: say.role,
    role: say.languageRole,
    sourceClass: text.sourceClass,
    change: compare.kind,
    notice: only.notice,
    altered: INTERFACES[code].says.standing.altered,
    leftOut: only.leftOut,
    treatyText: only.treatyText,
    gap: say.gap,
    localCopy: say.localCopy,
    noSource: only.noSource,
    fact: {
      shortTitle: only.shortTitle,
      participants: work.participants,
      text: only.text,
      sources: text.sources,
      level: level.heading,
      permalink: text.permalink,
      hash: text.hash,
      note: work.note,
      rights: say.rights.heading,
      selection: only.selection,
      from: compare.from,
      to: compare.to,
      query: only.query,
      results: only.results,
    },
    licensed: say.rights.licensed,
    titleWord: only.titleWord,
    differs: text.differs,
    reads: text.reads,
    exact: text.exact,
    partly: text.partly,
    edition: text.edition,
    quoting: text.quoting,
    checked: text.checked,
    comparison: { ...compare, title: only.comparison },
    brief: search,
    attached: only.attached,
    attachedResults: only.attachedResults,
    labels: { ...only.labels, contents: text.contents, permalinkOf: only.permalinkOf },
  };
}
