/** Values of one function kept at most, and the longest text whose value is kept. */
const MOST_KEPT = 500;
const LONGEST_KEPT = 200;

/** The function, with its values kept for the texts that come again: headers of which browsers send a few hundred. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length > LONGEST_KEPT) return value;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, value);
    return value;
  };
}
