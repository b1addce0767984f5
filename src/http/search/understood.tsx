import { textLanguage } from '../../model/language.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { Sentence } from '../parts/parts.tsx';
import type { SearchContext } from './context.ts';
import { withQuery } from './filters.ts';
import { formsOf, readingsOf } from './told.ts';

interface Props {
  readonly context: SearchContext;
  readonly answer: SearchAnswer;
  /** The words that are shown in place of unfinished ones, while somebody types. */
  readonly completed: string | null;
}

/** How the query was read, and openly what was searched instead of what was typed. */
export function Understood({ context, answer, completed }: Props) {
  const { say, path } = context.page;
  const { interpreted, query } = answer;
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
      {readingsOf(context, answer).map((said) => (
        <p>
          <Sentence of={said} />
        </p>
      ))}
      <OtherForms context={context} answer={answer} />
      {isSentence(query) ? (
        <p>
          <a href={withQuery(path, asPhrase(query))}>{say.search.exactOffer}</a>
        </p>
      ) : null}
    </div>
  );
}

function OtherForms({ context, answer }: Omit<Props, 'completed'>) {
  return (
    <>
      {formsOf(context, answer).map(({ label, words }) => (
        <p>
          {label}
          {context.page.say.marks.colon}{' '}
          <span class="serif">
            {words.map(({ word, lang }, at) => (
              <>
                {at === 0 ? '' : ', '}
                {lang === undefined ? word : <span lang={textLanguage(lang).bcp47}>{word}</span>}
              </>
            ))}
          </span>
        </p>
      ))}
    </>
  );
}

/** From this many words on, a query without operators is likelier a sentence that was pasted. */
const SENTENCE_WORDS = 7;

const isSentence = (query: string): boolean =>
  !/["«»“”„*():]|\/\d|\b(?:OR|AND|NOT)\b/u.test(query) && query.split(/\s+/u).length >= SENTENCE_WORDS;

/** As an exact phrase; marks that would end it are left out. */
const asPhrase = (query: string): string => `"${query.replace(/["«»“”„]/gu, ' ').trim()}"`;
