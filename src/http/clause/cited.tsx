import { textLanguage } from '../../model/language.ts';
import type { CitedJson } from '../../render/schema.ts';
import type { PageContext } from '../page.ts';

/** Whether the words of the page are those that were cited; where not, the cited ones with their level. */
export function CitedBanner({ page, cited }: { page: PageContext; cited: CitedJson }) {
  const { say, link } = page;
  const says = {
    unchanged: say.cited.unchanged,
    agrees: say.cited.agrees(cited.hash.length),
    changed: say.cited.changed,
    unknown: say.cited.unknown,
    'no-words': say.cited.noWords,
  }[cited.status];
  return (
    <section class={`banner cited ${cited.status}`}>
      <p>{says}</p>
      {cited.text === null || cited.permalink === null || cited.lang === null ? null : (
        <>
          <h2>
            <a href={link(cited.permalink)}>{say.cited.before}</a>
          </h2>
          <blockquote lang={textLanguage(cited.lang).bcp47}>{cited.text}</blockquote>
          {cited.level === null ? null : (
            <p>
              <a class={`level ${cited.level}`} href={link(`/about#level-${cited.level}`)}>
                {say.level[cited.level]}
              </a>
            </p>
          )}
          <h2>{say.cited.now}</h2>
        </>
      )}
    </section>
  );
}
