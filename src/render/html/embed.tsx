interface Embedded {
  readonly words: string;
  /** BCP 47. */
  readonly lang: string;
  /** Says stage and level. */
  readonly citation: string;
  readonly permalink: string;
}

/** A quotation for other people's pages: plain HTML that asks nothing of them and calls nobody. */
export function embedSnippet({ words, lang, citation, permalink }: Embedded): string {
  return String(
    <blockquote cite={permalink} lang={lang}>
      {words.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      <footer lang="en">
        {citation.replace(permalink, '').trim()} <a href={permalink}>{permalink}</a>
      </footer>
    </blockquote>,
  );
}
