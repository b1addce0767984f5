import type { PageContext } from '../page.ts';
import { ContactList } from '../parts/contacts.tsx';

interface Props {
  readonly page: PageContext;
  /** Whole address of the clause, with the host. */
  readonly permalink: string;
  /** `c1:...`; null for a clause without words of its own. */
  readonly hash: string | null;
}

/**
 * "Something wrong here?": a block to copy and the ways to send it. There is no form: nothing leaves the page, and
 * what a reader writes into the block stays with the reader.
 */
export function Correction({ page, permalink, hash }: Props) {
  const { say } = page;
  const lines = [
    say.correction.blockHead,
    `${say.correction.blockPermalink}${say.marks.colon} ${permalink}`,
    ...(hash === null ? [] : [`${say.correction.blockHash}${say.marks.colon} ${hash}`]),
    `${say.correction.blockRemark}${say.marks.colon} `,
  ];
  return (
    <details class="correction">
      <summary>{say.correction.ask}</summary>
      <p>{say.correction.how}</p>
      <label>
        <span>{say.correction.block}</span>
        <textarea rows={7} spellcheck={false} autocomplete="off">
          {lines.join('\n')}
        </textarea>
      </label>
      <p>
        {say.correction.ways}
        {say.marks.colon}
      </p>
      <ContactList page={page} none={say.correction.none} />
      <p>
        <a href={page.link('/safely')}>{say.nav.safely}</a>
      </p>
    </details>
  );
}
