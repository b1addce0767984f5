import { Visitor } from 'oxc-parser';
import type { Source } from './source.ts';

/** Paths of routes (`/people/{slug}`) whose first segment is fixed, each with the files that say that segment. */
export function routesOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const said = sources.map((source) => ({ path: source.path, segments: segmentsIn(source) }));
  const routes = new Set(sources.flatMap(routedPaths).map(firstSegment));
  return new Map(
    [...routes]
      .filter((route) => /^\/[a-z]/u.test(route))
      .toSorted()
      .map((route) => [route, said.filter(({ segments }) => segments.has(route)).map(({ path }) => path)]),
  );
}

const firstSegment = (path: string): string => /^\/[^/?#:*{]*/u.exec(path)?.[0] ?? '';

/** First arguments of `route('/...')` and its like: rows of the table of routes. */
function routedPaths({ program }: Source): readonly string[] {
  const paths: string[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier' || !/^(?:r|\w+R)oute$/u.test(callee.name)) return;
      if (first?.type === 'Literal' && typeof first.value === 'string') paths.push(first.value);
    },
  }).visit(program);
  return paths.filter((path) => path.startsWith('/'));
}

/** First segments of all that a file writes as an address of this server. */
function segmentsIn({ program }: Source): ReadonlySet<string> {
  const said: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') said.push(value);
    },
    TemplateElement: ({ value }) => {
      said.push(value.raw);
    },
  }).visit(program);
  return new Set(said.filter((words) => words.startsWith('/')).map(firstSegment));
}
