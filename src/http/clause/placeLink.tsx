import type { Archive } from '../../archive/archive.ts';
import { type Place, permalinkOf } from '../../cite/library.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import { LANGUAGES } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';

interface Props {
  readonly page: PageContext;
  readonly archive: Archive;
  readonly place: Place;
  /** The Work of the page: its name is left out. */
  readonly home: string;
}

/** A link to a clause of any Work: "Article II, paragraph 1", of another Work with its short title. */
export function PlaceLink({ page, archive, place, home }: Props) {
  const { work, key, eId } = place;
  const entry = archive.works.get(work);
  const titles = entry?.work.short_title ?? entry?.work.title ?? {};
  const { language } = page.reader;
  const title = titleIn(titles, language);
  const titleLang = titles[language] === undefined ? 'en' : LANGUAGES[language].bcp47;
  return (
    <a href={page.link(permalinkOf(place))}>
      {key === null || eId === null ? null : (
        <span lang={LANGUAGES[key.language].bcp47}>{namePath(stepsOfEId(eId), key.language)}</span>
      )}
      {work === home && eId !== null ? null : (
        <>
          {eId === null ? '' : ', '}
          <span lang={titleLang}>{title}</span>
        </>
      )}
    </a>
  );
}
