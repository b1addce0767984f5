import type { Archive } from '../../archive/archive.ts';
import { eIdPath } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';

/** Values of parameters by name that this archive answers: of its first text. None where it holds no text. */
export function examplesOf({ editions }: Archive): Readonly<Record<string, string>> {
  const first = editions.find(({ index }) => index.size > 0);
  if (first === undefined) return {};
  const [work, expression, eId] = [first.work, formatKey(first.key), first.index.eIdAt(0)];
  const path = `/t/${work}/${expression}`;
  const permalink = `${path}/${eIdPath(eId)}`;
  return { work, expression, eId, clause: eIdPath(eId), from: path, to: permalink, url: permalink };
}

/** Operations whose `from`, `to` and `url` are addresses, not days. */
const ADDRESSED: ReadonlySet<string> = new Set(['/api/v1/compare', '/oembed']);

interface Parameter {
  readonly name: string;
  readonly in: string;
}

/** A parameter of an operation with its example, where there is one. */
export function withExample<T extends Parameter>(
  path: string,
  parameter: T,
  examples: Readonly<Record<string, string>>,
): T & { readonly example?: string } {
  const example = examples[parameter.name];
  const fits = parameter.in === 'path' ? !path.startsWith('/compare') : ADDRESSED.has(path);
  return example === undefined || !fits ? parameter : { ...parameter, example };
}
