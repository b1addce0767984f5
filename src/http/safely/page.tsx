import { MirrorList } from '../mirrors/page.tsx';
import type { PageContext } from '../page.ts';
import { ContactList } from '../parts/contacts.tsx';
import { Fact, Part } from '../parts/parts.tsx';

const PARTS = [
  ['logs', 'logsSays'],
  ['disk', 'diskSays'],
  ['never', 'neverSays'],
  ['network', 'networkSays'],
  ['operator', 'operatorSays'],
  ['search', 'searchSays'],
  ['time', 'timeSays'],
  ['device', 'deviceSays'],
  ['saved', 'savedSays'],
  ['offline', 'offlineSays'],
] as const;

/** What is written down, what others see, how to read without this site: for readers who may be watched. */
export function SafelyPage({ page }: { page: PageContext }) {
  const { say, link } = page;
  return (
    <>
      <h1>{say.safely.title}</h1>
      <p class="lead">{say.safely.lead}</p>
      {PARTS.map(([heading, says]) => (
        <Part heading={say.safely[heading]}>
          {say.safely[says].map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {heading === 'saved' ? (
            <p>
              <a href={page.link('/offline')}>{say.offline.title}</a>
            </p>
          ) : null}
        </Part>
      ))}
      <Part heading={say.safely.ways} id="ways">
        <dl class="facts">
          {Object.values(say.safely.way).map(([way = '', ...says]) => (
            <Fact name={way}>{says}</Fact>
          ))}
        </dl>
      </Part>
      <Part heading={say.safely.mirrors}>
        <MirrorList page={page} />
        <p>
          <a href={link('/mirrors')}>{say.mirrors.check}</a>
        </p>
      </Part>
      <Part heading={say.safely.contacts}>
        <ContactList page={page} none={say.about.noContacts} />
      </Part>
    </>
  );
}
