/** Puts a value behind those that a key has already. */
export function fileUnder<Key, Value>(filed: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = filed.get(key);
  if (others === undefined) filed.set(key, [value]);
  else others.push(value);
}

/** `Map.groupBy`, which Node 20 lacks: keys in the order of their first values, values in their own. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) fileUnder(groups, keyOf(value), value);
  return groups;
}
