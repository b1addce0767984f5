import type { PageContext } from '../page.ts';
import { ContactList } from '../parts/contacts.tsx';
import { Part } from '../parts/parts.tsx';

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
  const { say, facts } = page;
  const mirrors = facts.mirrors ?? [];
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
      <Part heading={say.safely.mirrors}>
        {mirrors.length === 0 ? (
          <p>{say.safely.noMirrors}</p>
        ) : (
          <ul>
            {mirrors.map((mirror) => (
              <li>{/^https?:\/\//u.test(mirror) ? <a href={mirror}>{mirror}</a> : <code>{mirror}</code>}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part heading={say.safely.contacts}>
        <ContactList page={page} none={say.about.noContacts} />
      </Part>
    </>
  );
}
