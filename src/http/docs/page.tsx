import { GROUPS } from '../openapi/groups.ts';
import type { PageContext } from '../page.ts';
import { Fact, Part } from '../parts/parts.tsx';
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
    <details class="operation">
      <summary>
        <code>
          {method} <Path path={path} />
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
          <Fact name={status}>{description}</Fact>
        ))}
      </dl>
    </details>
  );
}

/** Broken between its parts where it is too long for a line. */
const Path = ({ path }: { path: string }) => (
  <>
    {path.split(/(?<=.)(?=\/)/u).map((part, at) => (
      <>
        {at === 0 ? null : <wbr />}
        {part}
      </>
    ))}
  </>
);

/** What can be given: the values where they are few, else of what kind it is. */
function valuesOf({
  enum: own,
  items,
  format,
  type,
}: ShownOperation['parameters'][number]['schema']): string {
  const values = own ?? items?.enum;
  return values?.join(', ') ?? (format === 'date' ? 'YYYY-MM-DD' : type === 'integer' ? '1, 2, 3 …' : '');
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
          <div>
            <dt>
              <code>{name}</code>
              {required ? ` (${say.docs.required})` : ''}
            </dt>
            <dd lang="en">
              {[description || schema.description, valuesOf(schema)].filter(Boolean).join(' ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
