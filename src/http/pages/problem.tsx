import { PROBLEMS, type Problem } from '../problem.ts';
import type { PageContext } from './layout.tsx';

/** A failure as a page: what is wrong and what there is instead. Details are English, whatever the interface. */
export function ProblemPage({
  page,
  problem,
  request,
}: {
  page: PageContext;
  problem: Problem;
  request: string;
}) {
  const { say, link } = page;
  const { status, title } = PROBLEMS[problem.type];
  return (
    <>
      <h1>
        {say.problem.title} ({status})
      </h1>
      <p lang="en">
        <strong>{title}.</strong> {problem.detail}.
      </p>
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
        {say.problem.identifier}: <code>{request}</code>
      </p>
    </>
  );
}
