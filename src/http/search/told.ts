import type { Said } from '../../languages/said.ts';
import { textOf } from '../../languages/said.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Reason } from '../../model/reason.ts';
import { sayReasons } from '../../render/sayReasons.ts';
import { isPlain } from '../../search/read/ast.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { splitRestrictions } from '../../search/verify/filters.ts';
import { quoted } from '../i18n/marks.ts';
import { languageName, listed } from '../i18n/names.ts';
import { type SearchContext, valueName } from './context.ts';
import { chosenFilters } from './filters.ts';
import { queryInWords } from './queryInWords.ts';

/** How many clauses answer; where none does, why, as truly as it is known. */
export function totalOf(context: SearchContext, answer: SearchAnswer): string {
  const { say } = context.page;
  if (answer.total === 0) {
    const nil = nilOf(context, answer);
    return answer.near.length === 0 ? nil : `${nil} ${say.search.closest}`;
  }
  return answer.totalIs === 'exact' ? say.search.results(answer.total) : say.search.atLeast(answer.total);
}

/** Why there is nothing. */
function nilOf(context: SearchContext, { root, interpreted }: SearchAnswer): string {
  const { page } = context;
  const { nil } = page.say.search;
  if (interpreted.citation !== null) return nil.citation;
  if (interpreted.why.some(({ why }) => why === 'nothing-asked')) return nil.nothing;
  if (interpreted.unknown.length > 0) return sayUnknown(context, interpreted.unknown);
  if (!isPlain(root)) return nil.exact;
  const isFiltered = chosenFilters(page.path).length > 0 || splitRestrictions(root).restrictions.length > 0;
  return isFiltered ? nil.filtered : nil.words;
}

/** Words that no text has. */
function sayUnknown({ page: { say, reader } }: SearchContext, unknown: readonly string[]): string {
  const words = listed(
    unknown.map((word) => quoted(word, reader.language)),
    reader.language,
  );
  return say.search.nil.unknown(words);
}

/** What is said in words of the page's own. */
const TOLD: readonly Reason['why'][] = ['most-words', 'nothing-asked', 'nothing-exact'];

/** How the query was read, a sentence each: as a citation or as words, and what of it could not be read. */
export function readingsOf(context: SearchContext, answer: SearchAnswer): readonly Said[] {
  const { say, reader } = context.page;
  const { citation, unknown, why } = answer.interpreted;
  const isSaid = (reason: Reason): boolean =>
    TOLD.includes(reason.why) || (reason.why === 'unknown-word' && unknown.includes(reason.text));
  const notes = why.filter((reason) => !isSaid(reason)).map((note) => [note]);
  const whys = [...(citation === null ? [] : [citation.why]), ...notes];
  const words = citation === null ? queryInWords(context, answer.root) : null;
  return [
    ...(citation === null ? [] : [[say.search.citation[citation.status]]]),
    ...whys.map((reasons) => sayReasons(reasons, reader.language, context.works)),
    ...(citation === null || unknown.length === 0 ? [] : [[sayUnknown(context, unknown)]]),
    ...(words === null ? [] : [[words]]),
    ...(answer.total > 0 || citation !== null ? [] : [[languagesHeld(context)]]),
  ];
}

/** "Languages of the texts held: English, Russian and Armenian". */
const languagesHeld = ({ page: { say, reader }, held }: SearchContext): string =>
  `${say.search.languages}${say.marks.colon} ${listed(
    held.map((code) => languageName(code, reader.language)),
    reader.language,
  )}`;

/** Words that were searched besides those typed, or that hits need not have. */
interface Forms {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly lang?: LanguageCode | undefined }[];
}

/** Other forms, names of one thing in any language, words not required; what there is none of is left out. */
export function formsOf({ page: { say } }: SearchContext, { interpreted }: SearchAnswer): readonly Forms[] {
  const all = interpreted.words.flatMap(({ as }) => as);
  const forms = [...new Set(all.flatMap(({ word, how }) => (how === 'concept' ? [] : [word])))];
  const found: readonly Forms[] = [
    { label: say.search.forms, words: forms.map((word) => ({ word })) },
    { label: say.search.concept, words: all.filter(({ how }) => how === 'concept') },
    { label: say.search.dropped, words: interpreted.dropped.map((word) => ({ word })) },
  ];
  return found.filter(({ words }) => words.length > 0);
}

/** "Language: Russian", each filter in force. */
const filtersTold = (context: SearchContext): readonly string[] =>
  chosenFilters(context.page.path).map(({ name, value }) => {
    const { say } = context.page;
    return `${say.facet[name]}${say.marks.colon} ${valueName(context, name, value).text}`;
  });

/** What the page says above its hits, as plain sentences: filters, correction, how the query was read, what else was searched. */
export function toldOf(context: SearchContext, answer: SearchAnswer): SearchTold {
  const { say } = context.page;
  const { corrected } = answer.interpreted;
  return {
    total: answer.total === 0 ? nilOf(context, answer) : totalOf(context, answer),
    filters: filtersTold(context),
    readings: [
      ...(corrected === null ? [] : [`${say.search.corrected}${say.marks.colon} ${corrected}`]),
      ...readingsOf(context, answer).map(textOf),
      ...formsOf(context, answer).map(
        ({ label, words }) => `${label}${say.marks.colon} ${words.map(({ word }) => word).join(', ')}`,
      ),
    ],
  };
}

export interface SearchTold {
  readonly total: string;
  readonly filters: readonly string[];
  readonly readings: readonly string[];
}
