import { LANGUAGES } from '../../model/language.ts';
import type { Reason } from '../../model/reason.ts';
import { sayReasons } from '../../render/sayReasons.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { quoted } from '../i18n/marks.ts';
import { languageName, listed } from '../i18n/names.ts';
import { Sentence } from '../parts/parts.tsx';
import type { SearchContext } from './context.ts';
import { withQuery } from './filters.ts';
import { queryInWords } from './queryInWords.ts';

interface Props {
  readonly context: SearchContext;
  readonly answer: SearchAnswer;
  /** The words that are shown in place of unfinished ones, while somebody types. */
  readonly completed: string | null;
}

/** What the page says in words of its own. */
const TOLD: readonly Reason['why'][] = ['most-words', 'nothing-asked', 'nothing-exact'];

/** How the query was read, and openly what was searched instead of what was typed. */
export function Understood({ context, answer, completed }: Props) {
  const { say, path, reader } = context.page;
  const { interpreted, query, root } = answer;
  const { citation, unknown } = interpreted;
  const said = citation === null ? queryInWords(context, root) : null;
  const sayHere = (why: readonly Reason[]) => sayReasons(why, reader.language, context.works);
  const isSaid = (reason: Reason): boolean =>
    TOLD.includes(reason.why) || (reason.why === 'unknown-word' && unknown.includes(reason.text));
  const notes = interpreted.why.filter((reason) => !isSaid(reason));
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
      {citation === null ? null : <p>{say.search.citation[citation.status]}</p>}
      {[...(citation === null ? [] : [citation.why]), ...notes.map((note) => [note])].map((why) => (
        <p>
          <Sentence of={sayHere(why)} />
        </p>
      ))}
      {citation === null || unknown.length === 0 ? null : <p>{sayUnknown(context, unknown)}</p>}
      {said === null ? null : <p>{said}</p>}
      {answer.total > 0 || citation !== null ? null : (
        <p>
          {say.search.languages}
          {say.marks.colon} {languagesHeld(context)}
        </p>
      )}
      <OtherForms context={context} answer={answer} />
      {isSentence(query) ? (
        <p>
          <a href={withQuery(path, asPhrase(query))}>{say.search.exactOffer}</a>
        </p>
      ) : null}
    </div>
  );
}

/** Words that no text has. */
export function sayUnknown(context: SearchContext, unknown: readonly string[]): string {
  const { say, reader } = context.page;
  const words = listed(
    unknown.map((word) => quoted(word, reader.language)),
    reader.language,
  );
  return say.search.nil.unknown(words);
}

/** "English, Russian and Armenian". */
const languagesHeld = ({ page: { reader }, held }: SearchContext): string =>
  listed(
    held.map((code) => languageName(code, reader.language)),
    reader.language,
  );

function OtherForms({ context: { page }, answer: { interpreted } }: Omit<Props, 'completed'>) {
  const { say } = page;
  const all = interpreted.words.flatMap(({ as }) => as);
  const forms = [...new Set(all.flatMap(({ word, how }) => (how === 'concept' ? [] : [word])))];
  const names = all.filter(({ how }) => how === 'concept');
  return (
    <>
      {forms.length === 0 ? null : (
        <p>
          {say.search.forms}
          {say.marks.colon} <span class="serif">{forms.join(', ')}</span>
        </p>
      )}
      {names.length === 0 ? null : (
        <p>
          {say.search.concept}
          {say.marks.colon}{' '}
          {names.map(({ word, lang }, at) => (
            <>
              {at === 0 ? '' : ', '}
              <span class="serif" lang={lang === undefined ? undefined : LANGUAGES[lang].bcp47}>
                {word}
              </span>
            </>
          ))}
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
