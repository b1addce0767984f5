import { onceFor } from '../kept.ts';
import type { Clause } from '../model/clause.ts';
import { walk } from '../model/clause.ts';
import { components, type EId, parentEId } from '../model/eid.ts';
import { readingIn } from '../model/tongues.ts';
import { answerAddress } from './addressed.ts';
import { worksSpokenOf } from './bareNouns.ts';
import { indexClauses } from './clausesByEId.ts';
import { apart, byStart } from './find/apart.ts';
import type { Citation } from './find/citation.ts';
import { findCitations } from './find/citations.ts';
import { indexNames, type NameIndex } from './find/names.ts';
import { findOwnClauses, type OwnClause } from './find/ownClauses.ts';
import { type Answer, answerOf, resolveInWorks, UNKNOWN_NAME } from './inWorks.ts';
import type { CitedText, CitedWork, Library } from './library.ts';
import { locateSteps } from './locate.ts';
import { whyUnknown } from './unknownAct.ts';

/** A reference in a clause's own words: half-open span in UTF-16 code units, and where it leads. */
export interface TextReference extends Answer {
  readonly start: number;
  readonly end: number;
}

/** References in the words of one clause of a text. Cross-references lie beside the tree, never in it. */
export interface ClauseReferences {
  readonly eId: EId;
  readonly references: readonly TextReference[];
}

/** All references of a text, or of some clauses of it with what lies below, unresolved ones included. */
export function findTextReferences(
  library: Library,
  home: CitedWork,
  text: CitedText,
  names: NameIndex = indexNames([...library.values()].map(({ work }) => work)),
  clauses: readonly Clause[] = text.clauses(),
): readonly ClauseReferences[] {
  return [...walk(clauses)].flatMap((clause) => {
    const references = findClauseReferences(names, { library, home, text, clause });
    return references.length === 0 ? [] : [{ eId: clause.eId, references }];
  });
}

/** Those in the own words of one clause. */
export function findClauseReferences(names: NameIndex, inClause: InClause): readonly TextReference[] {
  const { library, clause, text } = inClause;
  const known = found(library);
  const references = known.get(clause) ?? readingIn([text.key.language], () => referencesIn(names, inClause));
  known.set(clause, references);
  return references;
}

/** Kept as long as the archive and the text's words: pages and backlinks ask for the same references. */
const found = onceFor((_: Library) => new WeakMap<Clause, readonly TextReference[]>());

function referencesIn(names: NameIndex, inClause: InClause): readonly TextReference[] {
  const words = inClause.clause.words?.text ?? '';
  const cited = findCitations(words, names, inClause.home.work).map((one) => resolveIn(names, one, inClause));
  const own = findOwnClauses(words).flatMap((one) => resolveOwn(one, inClause) ?? []);
  return apart([...cited, ...own].sort(byStart));
}

interface InClause {
  readonly library: Library;
  readonly home: CitedWork;
  readonly text: CitedText;
  readonly clause: Clause;
}

function resolveIn(names: NameIndex, citation: Citation, inClause: InClause): TextReference {
  const { library, home, text, clause } = inClause;
  const span = { start: citation.start, end: citation.end };
  if (citation.unknown)
    return {
      ...span,
      status: 'absent',
      targets: [],
      near: [],
      why: whyUnknown(clause.words?.text ?? '', citation),
    };
  const { language } = text.key;
  if (citation.address !== null) return { ...span, ...answerAddress(library, citation.address, [language]) };
  const isOwn =
    citation.works?.length === 1 && citation.works[0] === home.work.id && citation.steps.length > 0;
  if (isOwn) return { ...span, ...answerOf({ work: home.work, texts: [] }, text, citation.steps) };
  if (citation.works === null) return { ...span, ...inOwnText(citation, home, text, clause) };
  const meant = worksSpokenOf(names, citation, inClause);
  if (meant.length === 0) return { ...span, status: 'absent', targets: [], near: [], why: UNKNOWN_NAME };
  const works = meant.flatMap((id) => library.get(id) ?? []);
  return { ...span, ...resolveInWorks(citation, works, { languages: [language] }) };
}

/** "This Article" is the one around; null where there is none, as words of an annex may say it of another text. */
function resolveOwn({ start, end, kind }: OwnClause, { home, text, clause }: InClause): TextReference | null {
  const { key } = text;
  for (let around: EId | null = clause.eId; around !== null; around = parentEId(around)) {
    const own = components(around).at(-1);
    const fits = kind === null ? own?.kind === 'article' || own?.kind === 'paragraph' : own?.kind === kind;
    if (!fits) continue;
    const targets = [{ work: home.work.id, key, eId: around }];
    return { start, end, status: 'found', targets, near: [], why: [] };
  }
  return null;
}

/** "paragraph 6" means one of the article it stands in, numbered before counted, else of the text. */
function inOwnText(
  { steps }: Citation,
  { work }: CitedWork,
  { key, clauses }: CitedText,
  clause: Clause,
): Answer {
  const { byId } = indexClauses(clauses());
  let counted: Answer | null = null;
  for (let around: EId | null = clause.eId; around !== null; around = parentEId(around)) {
    const inner = byId.get(around)?.children ?? [];
    const near = steps[0]?.kind === 'article' ? null : locateSteps(inner, steps);
    if (near?.status !== 'found') continue;
    const targets = near.eIds.map((eId) => ({ work: work.id, key, eId }));
    const answer: Answer = { status: 'found', targets, near: [], why: [] };
    // In one of the numbered paragraphs "paragraph 2" is the second of these, not its own second one.
    if (!isCounted(near.eIds, steps)) return answer;
    counted ??= answer;
  }
  if (counted !== null) return counted;
  return answerOf({ work, texts: [] }, { key, clauses }, steps);
}

/** Whether a paragraph that is cited by its number has none. */
const isCounted = (eIds: readonly EId[], [first]: Citation['steps']): boolean =>
  first?.kind === 'paragraph' && eIds.some((eId) => components(eId).some(({ kind }) => kind === 'p'));
