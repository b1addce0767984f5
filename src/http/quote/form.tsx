import { MAX_CHECKED } from '../../quote/text.ts';
import type { PageContext } from '../page.ts';
import { AnsweredHere } from '../parts/mirror.tsx';

/** What is pasted is sent by POST, compared and not kept. */
export function QuoteForm({ page, text }: { page: PageContext; text: string }) {
  const { say, reader, mirror } = page;
  if (mirror !== null) return <AnsweredHere page={page} mirror={mirror} path="/quote" />;
  return (
    <form class="compare" action="/quote" method="post">
      <label>
        <span>{say.quote.field}</span>
        <textarea name="text" rows={6} maxlength={MAX_CHECKED} required>
          {text}
        </textarea>
      </label>
      <p class="soft small">{say.quote.privacy}</p>
      {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
      <button type="submit">{say.quote.button}</button>
    </form>
  );
}
