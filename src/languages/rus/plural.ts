const PLURAL = new Intl.PluralRules('ru');

/** "положение", "положения", "положений": the form that goes with a number. */
export function plural(count: number, one: string, few: string, many: string): string {
  const rule = PLURAL.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}
