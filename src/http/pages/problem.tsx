import { problemTitle } from '../i18n/problems.ts';
import { PROBLEMS, type Problem } from '../problem.ts';
import type { PageContext } from './layout.tsx';

/** A failure as a page: what is wrong, in the reader's language; the details, in English; what there is instead. */
export function ProblemPage({
  page,
  problem,
  request,
}: {
  page: PageContext;
  problem: Problem;
  request: string;
}) {
  const { say, link, reader } = page;
  return (
    <>
      <h1>{problemTitle(problem.type, reader.language)}</h1>
      <p lang="en">{problem.detail}.</p>
      {(problem.offers ?? []).length === 0 ? null : (
        <>
          <h2>{say.problem.thereIs}</h2>
          <ul>
            {problem.offers?.map(({ url, title: name }) => (
              <li>
                <a href={link(url)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="source">
        {say.problem.title} ({PROBLEMS[problem.type].status}). {say.problem.identifier}
        {say.marks.colon} <code>{request}</code>
      </p>
    </>
  );
}
