import { Visitor } from 'oxc-parser';
import type { Source } from './source.ts';

export interface Exported {
  readonly path: string;
  readonly isDocumented: boolean;
}

/**
 * Declarations that a file exports, and whether a docstring stands right above each. Names passed on from another
 * file are documented there and do not count.
 */
export function exportsOf({ path, text, program, comments }: Source): readonly Exported[] {
  const docstrings = new Set(
    comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end),
  );
  const isDocumented = (start: number): boolean => docstrings.has(text.slice(0, start).trimEnd().length);
  const found: Exported[] = [];
  new Visitor({
    ExportNamedDeclaration: ({ start, declaration }) => {
      if (declaration !== null) found.push({ path, isDocumented: isDocumented(start) });
    },
    ExportDefaultDeclaration: ({ start }) => {
      found.push({ path, isDocumented: isDocumented(start) });
    },
  }).visit(program);
  return found;
}
