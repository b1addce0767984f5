import { isLanguageCode, LANGUAGES } from '../../model/language.ts';
import { sayReasons, type Titled } from '../../render/sayReasons.ts';
import { problemSays, problemTitle } from '../i18n/problems.ts';
import type { PageContext } from '../page.ts';
import { Sentence } from '../parts/parts.tsx';
import { PROBLEMS, type Problem } from '../problem.ts';

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
      {(problem.offers ?? []).length === 0 ? null : (
        <>
          <h2>{say.problem.thereIs}</h2>
          <ul>
            {problem.offers?.map(({ url, title: name }) => (
              <li>
                <a href={link(url)} lang={langOfOffer(url)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {says === null ? null : (
        <p class="source">
          {say.problem.details}
          {say.marks.colon} {details}
        </p>
      )}
      <p class="source">
        {say.problem.title} ({PROBLEMS[problem.type].status}). {say.problem.identifier}
        {say.marks.colon} <code>{request}</code>
      </p>
    </>
  );
}

/** Clauses are offered under the names of their texts, all else in English. */
function langOfOffer(url: string): string {
  const [, code = ''] = /^\/t\/[^/]+\/(?:parallel\/)?([a-z]{3})\b/u.exec(url) ?? [];
  return LANGUAGES[isLanguageCode(code) ? code : 'eng'].bcp47;
}
