import { textLanguage } from '../../model/language.ts';
import { type Titles, titleIn, titleLanguage } from '../../model/work.ts';
import type { PageContext, Spoken } from '../page.ts';

/** Words of ours in the reader's language, else in the first that has them, marked as what they are. */
export const Words = ({ page, of }: { page: PageContext; of: Titles }) => (
  <span lang={langOf(of, page)}>{titleIn(of, page.reader.language)}</span>
);

/** BCP 47 tag of the text that `titleIn` picks. */
export const langOf = (titles: Titles, page: Spoken): string =>
  textLanguage(titleLanguage(titles, page.reader.language)).bcp47;

interface SourceProps {
  readonly page: PageContext;
  readonly source: Titles;
  readonly url: string | undefined;
}

/** Who tells a fact; outside addresses learn nothing of where their reader comes from. */
export const Source = ({ page, source, url }: SourceProps) => (
  <span class="source">
    {page.say.work.source}
    {page.say.marks.colon} <Told page={page} source={source} url={url} />
  </span>
);

/** A source by its name alone, which leads to it where it has an address. */
export const Told = ({ page, source, url }: SourceProps) =>
  url === undefined ? (
    <Words page={page} of={source} />
  ) : (
    <a href={url} rel="noreferrer" lang={langOf(source, page)}>
      {titleIn(source, page.reader.language)}
    </a>
  );
