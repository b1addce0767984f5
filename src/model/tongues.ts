import type { TextLanguage } from '../languages/language.ts';
import { INTERFACE_CODES } from './interfaces.ts';
import { inOrder, type LanguageCode, nameAlso, textLanguage } from './language.ts';

/** Languages whose words are read together, in the order of their places; one object for one set. */
interface Tongues {
  readonly codes: readonly LanguageCode[];
}

const sets = new Map<string, Tongues>();

function tonguesOf(codes: readonly LanguageCode[]): Tongues {
  const asked = codes.join(' ');
  const known = sets.get(asked) ?? setOf(codes);
  sets.set(asked, known);
  return known;
}

/** Of the same languages in another order, or with those of pages among them, the same object. */
function setOf(codes: readonly LanguageCode[]): Tongues {
  const all = inOrder([...INTERFACE_CODES, ...codes]);
  const key = all.join(' ');
  const known = sets.get(key) ?? { codes: all };
  sets.set(key, known);
  return known;
}

/**
 * Words of languages collide: Turkish "bent" is a point, and an English word. So readers of numbers, headings and
 * references know the words of some languages alone. In a text they are its own and those of pages, in which other
 * texts are cited; everywhere else those of all texts that this process has read, and of pages. What is read is told
 * to none of the hundred functions on the way: only `readingIn` and `alsoRead` say it, and tables ask here.
 */
let everywhere = tonguesOf([]);
let here: Tongues | null = null;

const now = (): Tongues => here ?? everywhere;

/** From now on what is no text is read in these languages too: texts in them are held. */
export function alsoRead(codes: readonly LanguageCode[]): void {
  nameAlso(codes);
  everywhere = tonguesOf([...everywhere.codes, ...codes]);
}

/** What `read` makes where the words of these languages and of pages are known, whatever texts are held. */
export function readingIn<Made>(codes: readonly LanguageCode[], read: () => Made): Made {
  const before = here;
  here = tonguesOf(codes);
  try {
    return read();
  } finally {
    here = before;
  }
}

/** The languages whose words are known here and now. */
export const tongues = (): readonly LanguageCode[] => now().codes;

/** Whether a text is read: its own language is known then, while a query may be in any. */
export const isInText = (): boolean => here !== null;

/** A table of the languages that are read now; made once for each set of them, of which a process has few. */
export function inTongues<Made>(make: () => Made): () => Made {
  const tables = new Map<Tongues, { readonly made: Made }>();
  let last: { readonly of: Tongues; readonly made: Made } | null = null;
  return () => {
    const of = now();
    if (last?.of === of) return last.made;
    const table = tables.get(of) ?? { made: make() };
    tables.set(of, table);
    last = { of, ...table };
    return last.made;
  };
}

/** A pattern of what the rows say that are read now. */
export function patternInTongues(make: () => RegExp): Pick<RegExp, 'test' | 'exec'> {
  const pattern = inTongues(make);
  return { test: (text) => pattern().test(text), exec: (text) => pattern().exec(text) };
}

/** A pattern of these languages together, of what each row says; for a regular expression's group. */
export const anyTongue = (of: (row: TextLanguage) => string): string =>
  tongues()
    .map((code) => of(textLanguage(code)))
    .filter((pattern) => pattern !== '')
    .join('|');
