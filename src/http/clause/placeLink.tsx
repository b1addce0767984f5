import type { Archive } from '../../archive/archive.ts';
import { type Place, permalinkOf } from '../../cite/library.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import { textLanguage } from '../../model/language.ts';
import type { PageContext } from '../page.ts';
import { callWork } from '../work/names.ts';

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
  const title = entry === undefined ? { text: work, lang: undefined } : callWork(entry.work, page);
  return (
    <a href={page.link(permalinkOf(place))}>
      {key === null || eId === null ? null : (
        <span lang={textLanguage(key.language).bcp47}>{namePath(stepsOfEId(eId), key.language)}</span>
      )}
      {work === home && eId !== null ? null : (
        <>
          {eId === null ? '' : ', '}
          <span lang={title.lang}>{title.text}</span>
        </>
      )}
    </a>
  );
}
