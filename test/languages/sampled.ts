/** Numbers that take different forms somewhere: one, few, many, and one again. */
const NUMBERS = [1, 2, 5, 21];

/** What a function says of sample arguments, a line each; those that it cannot take are left out. */
function callsOf(path: string, count: number, of: (given: readonly unknown[]) => unknown): readonly string[] {
  const words = Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
  const lines = [...NUMBERS.map((number) => words.map(() => number)), words].flatMap((given) => {
    try {
      return `${path}(${given.join(', ')}): ${said(of(given))}`;
    } catch {
      return [];
    }
  });
  return lines.filter((line) => !line.includes('undefined'));
}

const said = (value: unknown): string =>
  (Array.isArray(value) ? value.map(said).join(' | ') : String(value)).replaceAll('\n', '\\n');

/** Everything that a table says, as `path: words`, a line each, in the table's order. */
export function linesOf(path: string, value: unknown): readonly string[] {
  if (typeof value === 'function')
    return callsOf(path, value.length, (given) => Reflect.apply(value, null, given));
  if (value instanceof URL) return [`${path}: ${value.pathname.split('/').at(-1)}`];
  const isTable = value !== null && typeof value === 'object' && !(value instanceof RegExp);
  if (!isTable || (Array.isArray(value) && value.every((one) => typeof one === 'string')))
    return [`${path}: ${said(value)}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    linesOf(path === '' ? key : `${path}.${key}`, inner),
  );
}
