import type { WorkEntry } from '../../archive/snapshot.ts';
import type { PageContext } from '../page.ts';
import { ContactList } from '../parts/contacts.tsx';
import { Part } from '../parts/parts.tsx';
import { commandOf, STEPS } from './commands.ts';

interface ContributeProps {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
}

/** How a text comes here: for those who edit Markdown in a browser, and for those who run the program. */
export function ContributePage({ page, works }: ContributeProps) {
  const { say, link } = page;
  const says = say.contribute;
  const listed = [...works.values()].filter(({ expressions }) => expressions.length === 0).length;
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <Files page={page} />
      <p>
        <a href={link('/bulk')}>{say.bulk.title}</a> · <a href={link('/docs')}>{say.docs.title}</a>
      </p>
      <Part heading={says.browser} id="browser">
        <ol>
          {says.browserSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Part>
      <Part heading={says.program} id="program">
        <ol>
          {STEPS.map((step) => (
            <li>
              {says.programSteps[step]}
              <Command typed={commandOf(step)} />
            </li>
          ))}
        </ol>
      </Part>
      <Part heading={says.rules}>
        <ul>
          {says.rulesSay.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </Part>
      {listed === 0 ? null : (
        <Part heading={says.missing}>
          <p>
            <a href={link('/t')}>{says.missingSays(listed)}</a>
          </p>
        </Part>
      )}
    </>
  );
}

/** Where the files are, or who can be asked for them. */
function Files({ page }: { page: PageContext }) {
  const { say, facts } = page;
  if (facts.repository !== undefined)
    return (
      <p>
        {say.contribute.files}
        {say.marks.colon} <a href={facts.repository}>{facts.repository}</a>
      </p>
    );
  return (
    <>
      <p>
        {say.contribute.noFiles} {(facts.contacts ?? []).length === 0 ? null : say.contribute.write}
      </p>
      <ContactList page={page} none={say.about.noContacts} />
    </>
  );
}

const Command = ({ typed }: { typed: string | null }) =>
  typed === null ? null : (
    <>
      <br />
      <code>{typed}</code>
    </>
  );
