import { LEVELS } from '../../model/attestation.ts';
import type { PageContext } from '../page.ts';
import { ContactList } from '../parts/contacts.tsx';
import { Part } from '../parts/parts.tsx';
import { PROBLEMS } from '../problem.ts';

/** Who, method, what is not attested, privacy, licences, contacts, errors. */
export function AboutPage({ page, example }: { page: PageContext; example: string | null }) {
  const { say, facts, reader } = page;
  const says = {
    official: say.level.officialSays,
    secondary: say.level.secondarySays,
    partial: say.level.partialSays,
    unchecked: say.level.uncheckedSays,
  };
  return (
    <>
      <h1>{say.about.title}</h1>
      <Part heading={say.about.who}>
        <p>{facts.description?.[reader.language] ?? say.about.whoSays}</p>
      </Part>
      <Part heading={say.about.method}>
        <p>{say.about.methodSays}</p>
        <p>
          <a href={page.link('/contribute')}>{say.contribute.title}</a>
        </p>
      </Part>
      <section class="part" id="levels">
        <h2>{say.about.levels}</h2>
        <p>{say.about.levelsSays}</p>
        <dl>
          {LEVELS.map((level) => (
            <div id={`level-${level}`}>
              <dt>
                <span class={`level ${level}`}>{say.level[level]}</span>
              </dt>
              <dd>{says[level]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Part heading={say.about.addresses}>
        <p>{say.about.addressesSays}</p>
        {example === null ? null : (
          <p>
            <a href={page.link(example)}>
              <code>{example}</code>
            </a>
          </p>
        )}
      </Part>
      <Part heading={say.about.privacy}>
        <p>{say.about.privacySays}</p>
        <p>
          <a href={page.link('/safely')}>{say.nav.safely}</a>
        </p>
      </Part>
      <Part heading={say.about.licences}>
        <p>{say.about.licencesSays}</p>
      </Part>
      <Part heading={say.about.contacts}>
        <ContactList page={page} none={say.about.noContacts} />
      </Part>
      <Part heading={say.about.errors}>
        <p>{say.about.errorsSays}</p>
        <dl lang="en">
          {Object.entries(PROBLEMS).map(([type, { status, title }]) => (
            <div id={type}>
              <dt>
                <code>{type}</code>
              </dt>
              <dd>
                {status}: {title}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}
