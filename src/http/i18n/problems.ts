import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import type { Problem, ProblemType } from '../problem.ts';

/** What a page says of each failure. */
export const problemTitle = (type: ProblemType, reader: InterfaceCode): string =>
  INTERFACES[reader].says.problems.titles[type];

/** The reader's own sentence; null where the details say all there is to say. */
export function problemSays({ type, why }: Problem, reader: InterfaceCode): string | null {
  const { says } = INTERFACES[reader].says.problems;
  // A page asks for words with one parameter; all that can be wrong with them is their length.
  const isOfWords = why.why === 'bad-parameters' && why.parameters.some(({ parameter }) => parameter === 'q');
  const own = isOfWords ? 'query-too-long' : type;
  return Object.entries(says).find(([about]) => about === own)?.[1] ?? null;
}
