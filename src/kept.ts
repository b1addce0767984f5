import { LRUCache } from 'lru-cache';

/**
 * What is kept from one request to the next and grows with what readers ask, by name, with the most of it; the least
 * used goes first. A word takes some hundred bytes, a clause about two kilobytes. All else that is kept hangs on an
 * archive, an index or a text, and goes with it (`onceFor`).
 */
const MOST_KEPT = {
  'numbers of clauses': 10_000,
  'parts of eIds': 10_000,
  'types of acts': 20_000,
  'forms of words': 4000,
  'keys of words': 20_000,
  'meanings of words': 4000,
  'clauses as hits': 10_000,
  'marks of lists': 4000,
  'words of lines': 8,
} as const;

/** A function that remembers the latest of what it made, by name; null is made anew. */
export function recent<Made>(what: keyof typeof MOST_KEPT): (name: string, make: () => Made) => Made {
  const kept = new LRUCache<string, Made & {}>({ max: MOST_KEPT[what] });
  return (name, make) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make();
    if (made !== null && made !== undefined) kept.set(name, made);
    return made;
  };
}

/** A function that makes something once for each object, and forgets it with the object. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known.made;
    const made = make(of);
    kept.set(of, { made });
    return made;
  };
}
