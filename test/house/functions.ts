import { type Function as AnyFunction, type ArrowFunctionExpression, Visitor } from 'oxc-parser';
import { lineAt, type Source } from './source.ts';

export interface MeasuredFunction {
  readonly place: string;
  readonly lines: number;
}

/** Every function, method and callback with its lines from first to last; a callback counts in what holds it too. */
export function functionsOf({ path, text, program }: Source): readonly MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const measure = ({ start, end }: AnyFunction | ArrowFunctionExpression): void => {
    const first = lineAt(text, start);
    found.push({ place: `${path}:${first}`, lines: lineAt(text, end) - first + 1 });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program);
  return found;
}
