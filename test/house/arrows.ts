import { posix } from 'node:path';
import type { Source } from './source.ts';

/** What a node points to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Files and the files they import; `withTypes` counts imports that leave nothing behind at run time as well. */
export function fileGraph(sources: readonly Source[], withTypes: boolean): Graph {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, module }) => [
      path,
      new Set(
        requestsOf(module, withTypes)
          .filter((request) => request.startsWith('.'))
          .map((request) => posix.join(posix.dirname(path), request))
          .filter((target) => known.has(target)),
      ),
    ]),
  );
}

function requestsOf(
  { staticImports, staticExports }: Source['module'],
  withTypes: boolean,
): readonly string[] {
  const isKept = (entries: readonly { readonly isType: boolean }[]): boolean =>
    withTypes || entries.length === 0 || entries.some(({ isType }) => !isType);
  const imported = staticImports
    .filter(({ entries }) => isKept(entries))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest !== null && isKept([entry]) ? [entry.moduleRequest.value] : [],
    ),
  );
  return [...imported, ...passedOn];
}

/** `src/model/eid.ts` -> model, `src/cli.ts` -> cli, `indexer/plan.ts` -> indexer. */
export const roomOf = (path: string): string => {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.tsx?$/u, '') : top;
};

/** The same arrows between rooms, without those inside one. */
export function roomGraph(files: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    const room = roomOf(path);
    const outer = [...targets].map(roomOf).filter((target) => target !== room);
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...outer]));
  }
  return rooms;
}

/** Largest sets in which each reaches each other (Tarjan 1972), biggest first; what stands alone is no circle. */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    for (const target of graph.get(node) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) low.set(node, Math.min(low.get(node) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(node) === order.get(node)) circles.push(open.splice(open.indexOf(node)));
    return low.get(node) ?? 0;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}
