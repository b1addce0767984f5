import type { Reason } from '../../model/reason.ts';
import { sayReasons, type Titled } from '../../render/sayReasons.ts';
import { problemSays, problemTitle } from '../i18n/problems.ts';
import type { PageContext } from '../page.ts';
import { Sentence } from '../parts/parts.tsx';
import { PROBLEMS, type Problem } from '../problem.ts';
import { STARTS } from './offers.ts';

/** A failure as a page: what is wrong and what to do, in the reader's language; what there is instead; the details. */
export function ProblemPage({
  page,
  problem,
  request,
  works,
}: {
  page: PageContext;
  problem: Problem;
  request: string;
  works: Titled;
}) {
  const { say, link, reader } = page;
  const { status } = PROBLEMS[problem.type];
  const { offers = [] } = problem;
  const offered = offers.length === 0 && status === 404 ? STARTS : offers;
  const says = problemSays(problem, reader.language);
  const details = (
    <>
      <Sentence of={sayReasons([problem.why], reader.language, works)} />
      {say.marks.stop}
    </>
  );
  return (
    <>
      <h1>{problemTitle(problem.type, reader.language)}</h1>
      <p>{says ?? details}</p>
      {offered.length === 0 ? null : (
        <>
          <h2>{say.problem.thereIs}</h2>
          <ul>
            {offered.map(({ url, name }) => {
              const { text, lang } = name(reader.language);
              return (
                <li>
                  <a href={link(url)} lang={lang}>
                    {text}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {says === null || FOR_PROGRAMS.has(problem.why.why) ? null : (
        <p class="source">
          {say.problem.details}
          {say.marks.colon} {details}
        </p>
      )}
      <p class="source">
        {status} · {say.problem.identifier}
        {say.marks.colon} <code>{request}</code>
      </p>
    </>
  );
}

/** Details that say nothing to whoever reads pages. */
const FOR_PROGRAMS: ReadonlySet<Reason['why']> = new Set(['begins-at', 'broken-escape']);
