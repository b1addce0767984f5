import type { Issue } from '../../model/issue.ts';
import { isError } from '../../model/issue.ts';
import type { PageContext } from '../page.ts';
import { InEnglish } from '../parts/parts.tsx';

/** What is wrong with the documents that a page is made of, while an editor is at work. */
export interface Watched {
  readonly version: number;
  readonly issues: readonly Issue[];
}

/** So many are read at once; the rest comes when these are mended. */
const MOST = 30;

/** Of `/t/<work>/<text>` those of the text first, then of its Work; of any other page all. Errors before warnings. */
export function issuesOn(path: string, issues: readonly Issue[]): readonly Issue[] {
  const [, work = '', text = ''] = /^\/t\/([^/?#.]+)(?:\/([^/?#]+))?/u.exec(path) ?? [];
  const near =
    work === '' ? issues : issues.filter(({ file }) => file.startsWith(`${work}/`) || !file.includes('/'));
  const isOwn = ({ file }: Issue): boolean => text !== '' && file.startsWith(`${work}/${keyIn(text)}`);
  const rank = (issue: Issue): number => (isOwn(issue) ? 0 : 2) + (isError(issue) ? 0 : 1);
  return [...near].sort((a, b) => rank(a) - rank(b));
}

/** `eng@2025-08-08` of a segment that may pin an edition or name a format. */
const keyIn = (segment: string): string => segment.replace(/(?:_r\d+)?(?:\.[a-z.]+)?$/u, '');

/** At the top of every page: file, line, rule and what to do; or that nothing is wrong. */
export function IssuesNow({ page, watched }: { page: PageContext; watched: Watched }) {
  const { say } = page;
  const issues = issuesOn(page.path, watched.issues);
  if (issues.length === 0) return <p class="banner watch">{say.watch.none}</p>;
  return (
    <section class="banner watch" aria-label={say.watch.title}>
      <p>
        <strong>{say.watch.title}</strong> {issues.some(isError) ? say.watch.lastGood : null}
      </p>
      <ul>
        {issues.slice(0, MOST).map((issue) => (
          <li>
            <code>
              {issue.file}:{issue.line}
            </code>{' '}
            <code>{issue.rule}</code> <InEnglish>{issue.message}</InEnglish>
          </li>
        ))}
      </ul>
    </section>
  );
}
