import { table } from '../bench/report.ts';
import { touchedBy } from './additions.ts';
import { circlesOf, fileGraph, type Graph, roomGraph } from './arrows.ts';
import { exportsOf } from './docstrings.ts';
import { functionsOf } from './functions.ts';
import { routesOf } from './routes.ts';
import { ADDITIONS } from './rows.ts';
import { linesOf, type Source } from './source.ts';

/** The house in figures, a part each; `namesFiles` names what is counted. */
export function describeHouse(sources: readonly Source[], namesFiles: boolean): string {
  const parts = {
    Size: sizes(sources),
    Functions: functions(sources),
    Arrows: arrows(sources, namesFiles),
    Exports: docstrings(sources),
    'Files touched by one more': additions(sources, namesFiles),
  };
  return Object.entries(parts)
    .map(([title, text]) => `## ${title}\n\n${text}\n`)
    .join('\n');
}

function sizes(all: readonly Source[]): string {
  const files = all.map(({ path, text }) => ({ place: path, lines: linesOf(text) }));
  const total = files.reduce((sum, { lines }) => sum + lines, 0);
  const over = files.filter(({ lines }) => lines > 200);
  return [`${total} lines in ${files.length} files; over 200 lines: ${over.length}`, longest(files)].join(
    '\n',
  );
}

function functions(all: readonly Source[]): string {
  const found = all.flatMap(functionsOf);
  const over = found.filter(({ lines }) => lines > 40);
  return [
    `${found.length} functions; over 40 lines: ${over.length} (${percent(over, found)})`,
    longest(found),
  ].join('\n');
}

const longest = (measured: readonly { readonly place: string; readonly lines: number }[]): string =>
  measured
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, 5)
    .map(({ place, lines }) => `${String(lines).padStart(5)} ${place}`)
    .join('\n');

function arrows(all: readonly Source[], namesFiles: boolean): string {
  const files = fileGraph(all, true);
  const rooms = roomGraph(files);
  const pairs = [...rooms].map(([room, targets]) => `${room} -> ${[...targets].toSorted().join(' ') || '-'}`);
  const count = [...rooms.values()].reduce((sum, targets) => sum + targets.size, 0);
  return [
    `${count} arrows between ${rooms.size} rooms; ${circles('rooms', rooms, namesFiles)}`,
    `${circles('files, types too', files, namesFiles)}; ${circles('files at run time', fileGraph(all, false), namesFiles)}`,
    ...pairs.toSorted(),
  ].join('\n');
}

function circles(of: string, graph: Graph, namesFiles: boolean): string {
  const found = circlesOf(graph);
  const names = namesFiles ? found.map((circle) => `\n      ${circle.join(' ')}`).join('') : '';
  return `circles of ${of}: ${found.map(({ length }) => length).join(', ') || 'none'}${names}`;
}

function docstrings(all: readonly Source[]): string {
  const found = all.flatMap(exportsOf);
  const bare = found.filter(({ isDocumented }) => !isDocumented);
  return `${found.length} exported declarations; without a docstring: ${bare.length} (${percent(bare, found)})`;
}

const percent = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${((100 * part.length) / Math.max(1, whole.length)).toFixed(1)} %`;

function additions(all: readonly Source[], namesFiles: boolean): string {
  const rows = ADDITIONS.map((addition) => ({ name: addition.name, ...touchedBy(addition, all) }));
  const routes = [...routesOf(all)].toSorted(([, a], [, b]) => b.length - a.length);
  const middle = routes[Math.floor(routes.length / 2)]?.[1] ?? [];
  const [most, files = []] = routes[0] ?? [];
  return [
    table(
      ['kind', 'files', 'edited', 'new', 'compare'],
      rows.map(({ name, lists, own, branches }) => [
        name,
        ...[lists.length + own.length, lists.length, own.length, branches.length].map(String),
      ]),
    ),
    `route: ${middle.length} files say the middle one of ${routes.length}, ${files.length} say ${most}`,
    ...(namesFiles ? rows.flatMap(({ name, ...touched }) => [`\n${name}`, ...filesNamed(touched)]) : []),
  ].join('\n');
}

const filesNamed = (touched: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(touched).flatMap(([how, files]) => files.map((file) => `  ${how.padEnd(9)}${file}`));
