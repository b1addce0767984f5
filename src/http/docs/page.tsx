import { GROUPS } from '../openapi/groups.ts';
import type { PageContext } from '../page.ts';
import { Part } from '../parts/parts.tsx';
import { curlOf, type ShownOperation } from './operations.ts';

interface DocsProps {
  readonly page: PageContext;
  readonly operations: readonly ShownOperation[];
  /** Where the examples lead. */
  readonly site: string;
}

/** The API for people who write programs: what `/openapi.json` says, by what they may want. */
export function DocsPage({ page, operations, site }: DocsProps) {
  const says = page.say.docs;
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <p>
        {says.described}
        {page.say.marks.colon} <a href="/openapi.json">/openapi.json</a>
      </p>
      {GROUPS.map((group) => (
        <Part heading={says.groups[group]} id={group}>
          {operations
            .filter(({ tags }) => tags[0] === group)
            .map((operation) => (
              <Operation page={page} operation={operation} site={site} />
            ))}
        </Part>
      ))}
      <Part heading={says.rules} id="rules">
        {says.rulesSay.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Part>
      <Part heading={says.lasting} id="lasting">
        <p>{says.lastingSays}</p>
      </Part>
    </>
  );
}

interface OperationProps {
  readonly page: PageContext;
  readonly operation: ShownOperation;
  readonly site: string;
}

function Operation({ page, operation, site }: OperationProps) {
  const { say } = page;
  const { method, path, summary, responses } = operation;
  const curl = curlOf(operation, site);
  return (
    <details>
      <summary>
        <code>
          {method} {path}
        </code>{' '}
        <span lang="en">{summary}</span>
      </summary>
      <Parameters page={page} operation={operation} />
      {curl === null ? null : (
        <p>
          {say.docs.example}
          {say.marks.colon}
          <br />
          <code>{curl}</code>
        </p>
      )}
      <p>
        {say.docs.answers}
        {say.marks.colon}
      </p>
      <dl class="facts" lang="en">
        {Object.entries(responses).map(([status, { description }]) => (
          <>
            <dt>{status}</dt>
            <dd>{description}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

function Parameters({ page: { say }, operation: { parameters } }: Omit<OperationProps, 'site'>) {
  if (parameters.length === 0) return null;
  return (
    <>
      <p>
        {say.docs.parameters}
        {say.marks.colon}
      </p>
      <dl class="facts">
        {parameters.map(({ name, required, description, schema }) => (
          <>
            <dt>
              <code>{name}</code>
              {required ? ` (${say.docs.required})` : ''}
            </dt>
            <dd lang="en">
              {description || (schema.description ?? '')} {schema.enum?.join(', ')}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}
