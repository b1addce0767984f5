import type { SearchAnswer } from '../../search/show/answer.ts';
import { quoted } from '../i18n/marks.ts';
import { languageName, listed } from '../i18n/names.ts';
import { citedAbsent } from './citedAbsent.tsx';
import type { SearchContext } from './context.ts';
import { withQuery } from './filters.ts';
import { queryInWords } from './queryInWords.ts';

interface Props {
  readonly context: SearchContext;
  readonly answer: SearchAnswer;
  /** The words that are shown in place of unfinished ones, while somebody types. */
  readonly completed: string | null;
}

/** How the query was read, and openly what was searched instead of what was typed. */
export function Understood({ context, answer, completed }: Props) {
  const { say, path, reader } = context.page;
  const { interpreted, query } = answer;
  const said = interpreted.citation === null ? queryInWords(context, query) : null;
  // What the page says itself in the reader's language is not said again in English.
  const isTold = (note: string): boolean =>
    (interpreted.relaxed && note.endsWith('these have most of them')) ||
    interpreted.unknown.some((word) => note.includes(`"${word}"`));
  const { citation } = interpreted;
  // Of a clause that stands first, its own heading says in every language what the English note would.
  const isShown = citation !== null && citation.status !== 'absent' && answer.total > 0;
  const absent = citedAbsent(context, answer);
  const isSaid = citation === null || absent !== null || (isShown && reader.language !== 'eng');
  const cited = isSaid ? [] : [citation.says];
  const notes = [...cited, ...interpreted.says].filter((note) => !isTold(note));
  return (
    <div class="understood">
      {completed === null ? null : (
        <p>
          {say.search.completed}
          {say.marks.colon} <a href={withQuery(path, completed)}>{completed}</a>
        </p>
      )}
      {interpreted.corrected === null ? null : (
        <p class="banner">
          {say.search.corrected}
          {say.marks.colon} <a href={withQuery(path, interpreted.corrected)}>{interpreted.corrected}</a>
          {'. '}
          <a href={withQuery(path, asPhrase(query))}>{say.search.exactly}</a>
        </p>
      )}
      {interpreted.relaxed ? <p class="banner">{say.search.relaxed}</p> : null}
      {interpreted.citation === null ? null : <p>{say.search.citation[interpreted.citation.status]}</p>}
      {absent}
      {citation === null || interpreted.unknown.length === 0 ? null : (
        <p>{sayUnknown(context, interpreted.unknown)}</p>
      )}
      {said === null ? null : <p>{said}</p>}
      <OtherForms context={context} answer={answer} />
      {notes.map((note) => (
        <p lang="en">{note}</p>
      ))}
      {isSentence(query) ? (
        <p>
          <a href={withQuery(path, asPhrase(query))}>{say.search.exactOffer}</a>
        </p>
      ) : null}
    </div>
  );
}

/** Words that no text has, and in which languages texts are held. */
export function sayUnknown(context: SearchContext, unknown: readonly string[]): string {
  const { say, reader } = context.page;
  const words = listed(
    unknown.map((word) => quoted(word, reader.language)),
    reader.language,
  );
  return say.search.nil.unknown(words, languagesHeld(context));
}

/** "English, Russian and Armenian". */
export const languagesHeld = ({ page: { reader }, held }: SearchContext): string =>
  listed(
    held.map((code) => languageName(code, reader.language)),
    reader.language,
  );

function OtherForms({ context: { page }, answer: { interpreted } }: Omit<Props, 'completed'>) {
  const { say } = page;
  const forms = [...new Set(interpreted.words.flatMap(({ as }) => as.map(({ word }) => word)))];
  return (
    <>
      {forms.length === 0 ? null : (
        <p>
          {say.search.forms}
          {say.marks.colon} <span class="serif">{forms.join(', ')}</span>
        </p>
      )}
      {interpreted.dropped.length === 0 ? null : (
        <p>
          {say.search.dropped}
          {say.marks.colon} <span class="serif">{interpreted.dropped.join(', ')}</span>
        </p>
      )}
    </>
  );
}

/** From this many words on, a query without operators is likelier a sentence that was pasted. */
const SENTENCE_WORDS = 7;

const isSentence = (query: string): boolean =>
  !/["«»“”„*():]|\/\d|\b(?:OR|AND|NOT)\b/u.test(query) && query.split(/\s+/u).length >= SENTENCE_WORDS;

/** As an exact phrase; marks that would end it are left out. */
const asPhrase = (query: string): string => `"${query.replace(/["«»“”„]/gu, ' ').trim()}"`;
