/**
 * Forms of words that endings do not show: suppletive, with vowels that flee, or too short for a stem. One word a line,
 * in folded letters, the form that names it first; by each form, that one.
 */
export const formsOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const forms = line.trim().split(' ');
        return forms.map((form) => [form, forms[0] ?? form] as const);
      }),
  );
