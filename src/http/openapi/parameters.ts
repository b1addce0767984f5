import type { Route } from '../route.ts';

/** As OpenAPI 3.1 has it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: object;
}

/** What the names in paths stand for, unless a route says otherwise. */
const NAMED: Readonly<Record<string, string>> = {
  work: 'Slug of the Work',
  expression: 'Key, such as eng@2025-08-08 or eng@2025-08-08_r1',
  format: 'Last part of the address',
};

/** All that a route takes in its path, and of its query what is told of. */
export function parametersIn(route: Route): readonly Parameter[] {
  const { formats, parameters, told } = route;
  const named = [...toldPath(route).matchAll(/\{(\w+)\}/gu)].map(
    ([, name = '']): Parameter => ({
      name,
      in: 'path',
      required: true,
      description: told?.named?.[name] ?? NAMED[name] ?? '',
      schema:
        name === 'format' ? { enum: formats } : { type: 'string', ...patternOf(told?.patterns?.[name]) },
    }),
  );
  const asked = Object.entries(parameters).flatMap(([name, { told: described }]) =>
    described === null ? [] : [{ name, in: 'query', ...described }],
  );
  return [...named, ...asked];
}

const patternOf = (pattern: string | undefined): object => (pattern === undefined ? {} : { pattern });

/** The path as OpenAPI writes it, which has no word for names that hold slashes. */
export const toldPath = ({ path, told }: Route): string => (told?.path ?? path).replaceAll('{+', '{');
