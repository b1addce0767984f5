import type { Grammar, Rule } from './reader.ts';

/** The same rule for several elements. */
export const rows = (names: string, rule: Rule): Grammar['blocks'] =>
  Object.fromEntries(names.split(' ').map((name) => [name, rule]));
