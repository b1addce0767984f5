import { type FlowLine, flowLine } from './flow.ts';

/**
 * Lines of notes as they stand at a foot: those of one column below each other, those of several beside each other.
 * With one column they are as they were.
 */
export function besideEachOther(lines: readonly FlowLine[]): readonly FlowLine[] {
  const columns: FlowLine[][] = [];
  for (const line of lines) {
    const column = columnOf(line);
    while (columns.length <= column) columns.push([]);
    columns[column]?.push(line);
  }
  const used = columns.filter((own) => own.length > 0);
  if (used.length < 2) return lines;
  const count = Math.max(...used.map((own) => own.length));
  return Array.from({ length: count }, (_, at) => across(used.flatMap((own) => own[at] ?? [])));
}

const columnOf = ({ parts }: FlowLine): number =>
  Math.max(
    0,
    parts.findIndex((own) => own.length > 0),
  );

function across(lines: readonly FlowLine[]): FlowLine {
  const columns = Math.max(...lines.map(({ parts }) => parts.length));
  return flowLine({
    height: Math.max(...lines.map(({ height }) => height)),
    ascent: Math.max(...lines.map(({ ascent }) => ascent)),
    parts: Array.from({ length: columns }, (_, column) => lines.flatMap(({ parts }) => parts[column] ?? [])),
    anchors: lines.flatMap(({ anchors }) => anchors),
    marks: lines.flatMap(({ marks }) => marks),
  });
}
