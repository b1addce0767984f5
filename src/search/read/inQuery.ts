import type { Archive } from '../../archive/archive.ts';
import { shelfOf } from '../../archive/names.ts';
import { answerEId } from '../../cite/addressed.ts';
import { answer } from '../../cite/answer.ts';
import { type Asked, isIn, wordsOutside } from '../../cite/find/asked.ts';
import type { Citation } from '../../cite/find/citation.ts';
import type { Where } from '../../cite/inWorks.ts';
import { type AskedResolution, isOfClause, namedIn, type Part, resolveAsked } from '../../cite/resolve.ts';
import { foundLevels } from '../../cite/saidLevels.ts';
import { whyUnsaid } from '../../cite/unknownAct.ts';
import { parseAddress } from '../../model/address.ts';
import type { Reason } from '../../model/reason.ts';
import { titleIn } from '../../model/work.ts';
import { type FoldedWord, foldWords } from '../../words/fold.ts';
import { codesOfWord, isFunctionWord } from '../words/index.ts';
import { type Cited, citedOf } from './cited.ts';

/** The citations of a plain query, and the words that remain to be searched. */
export interface CitedQuery {
  /** Null where the query cites no clause: a Work alone is looked for by its words. */
  readonly cited: Cited | null;
  /** Words outside the citations; none where they only say which Work is meant. */
  readonly rest: readonly FoldedWord[];
  /** The words that say which Work is meant. */
  readonly title: readonly string[];
  /** Works that the query names, by any of their names. */
  readonly works: readonly string[];
}

/** `asked` is the query as it was read, without its fields and operators. */
export function readCitations(archive: Archive, asked: Asked, where: Where): CitedQuery {
  const { library } = shelfOf(archive);
  const { text, words: tokens, citations } = asked;
  const addressed = answerEId(library, text);
  if (addressed !== null) {
    const works = addressed.targets.map(({ work }) => work);
    const cited = citedOf(archive, { parts: [], answer: addressed }, where.languages, addressed.why);
    return { cited, rest: [], title: titleOf(archive, works) ?? [], works };
  }
  const clauses = citations.filter(isOfClause);
  const works = namedIn(citations) ?? addressedWork(archive, text);
  if (clauses.length === 0) return { cited: null, rest: tokens, title: [], works };
  const found = resolveAsked(library, asked, where);
  const named = namedIn(citations);
  const title = titleOf(archive, named ?? []) ?? content(wordsOf(text, citations));
  const cited =
    named === null && asked.isOfUnknownAct && found.rest.length > 0 ? unknownAct(found, text) : found;
  const why = cited === found ? whyOf(found) : cited.answer.why;
  const near = cited.parts.flatMap(({ citation: { unknown, steps } }) => {
    const elsewhere = unknown ? answer(library, { steps, works: null }, where) : null;
    return elsewhere === null ? [] : [...elsewhere.targets, ...elsewhere.near];
  });
  const whole = { ...cited, answer: { ...cited.answer, near: [...near, ...cited.answer.near] } };
  const words = content(asked.rest.flatMap((word) => foldWords(word.text)));
  const spans = [...clauses, ...citations.flatMap((one) => one.named ?? [])];
  const isWhole = words.length === 0 || cited !== found || cited.unread !== null;
  const rest = isWhole ? [] : tokens.filter(({ start }) => !isIn(start, spans));
  return { cited: citedOf(archive, whole, where.languages, why), rest, title, works };
}

/** The Work whose address the text is. */
function addressedWork(archive: Archive, text: string): readonly string[] {
  const work = parseAddress(text.trim())?.work;
  return work != null && archive.works.has(work) ? [work] : [];
}

/** "Article 5 of the treaty of Rome": what was found is only near. */
const unknownAct = (found: AskedResolution, text: string): AskedResolution => {
  const { targets, near } = found.answer;
  const why: readonly Reason[] = [whyUnsaid(text, found.rest) ?? { why: 'unknown-name' }];
  return { ...found, answer: { status: 'absent', targets: [], near: [...targets, ...near], why } };
};

/** Where the citations lead: of each the one place, else why there is none or several. */
const whyOf = ({ parts, unread, answer: { why } }: AskedResolution): readonly Reason[] =>
  unread === null ? parts.flatMap(whyOfPart) : why;

function whyOfPart({ citation: { steps }, answer: { status, targets, why } }: Part): readonly Reason[] {
  const [first] = targets;
  return status === 'found' && first?.key != null
    ? [
        {
          why: 'stands',
          steps: foundLevels(steps, first.eId),
          work: first.work,
          language: first.key.language,
        },
      ]
    : why;
}

/** Words of the title of the one Work that is named, under which it is offered; null where none or several are. */
function titleOf(archive: Archive, [id, other]: readonly string[]): readonly string[] | null {
  const entry = id === undefined || other !== undefined ? undefined : archive.works.get(id);
  return entry === undefined ? null : content(foldWords(titleIn(entry.work.title, 'eng')));
}

const content = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isFunctionWord(word, codesOfWord(word)));

/** Words of a query that name Works or stand in no citation. */
const wordsOf = (text: string, citations: readonly Citation[]): readonly string[] => [
  ...citations.flatMap(({ named }) => (named === null ? [] : foldWords(text.slice(named.start, named.end)))),
  ...wordsOutside(text, citations).flatMap((word) => foldWords(word.text)),
];
