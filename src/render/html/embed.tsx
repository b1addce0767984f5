import { writtenHtml } from './written.ts';

/** What a quotation on another page says beside its words. */
export interface Embedded {
  /** A paragraph a line; none where none may be quoted. */
  readonly lines: readonly string[];
  /** Of the words. BCP 47. */
  readonly lang: string;
  /** That words are left out, or why there are none; null where all of them stand there. */
  readonly notice: string | null;
  /** Says stage and level; null where the words are not to be cited. */
  readonly citation: string | null;
  readonly permalink: string;
  /** `c1:...` of the words or `t1:...` of all of a clause: what shows later whether they still stand. */
  readonly hash: string | null;
}

/** A quotation for other people's pages: plain HTML that asks nothing of them and calls nobody. */
export const embedSnippet = (embedded: Embedded): string => writtenHtml(<Quotation {...embedded} />);

/** The same with a button that asks the archive whether the words still stand; `script` is where its program is. */
export const checkedSnippet = (embedded: Embedded, lang: string, script: string): string =>
  writtenHtml(
    <>
      <treaty-clause lang={lang}>
        <Quotation {...embedded} />
      </treaty-clause>
      <script type="module" src={script}></script>
    </>,
  );

function Quotation({ lines, lang, notice, citation, permalink, hash }: Embedded) {
  return (
    <blockquote cite={permalink} lang={lang}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {notice === null ? null : <p lang="en">[{notice}]</p>}
      <footer lang="en">
        {(citation ?? '').replace(permalink, '').trim()} <a href={permalink}>{permalink}</a>
        {hash === null ? null : (
          <>
            {' '}
            <a href={`${permalink}?h=${hash.slice('c1:'.length)}`}>{hash}</a>
          </>
        )}
      </footer>
    </blockquote>
  );
}
