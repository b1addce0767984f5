import type { TextLanguage } from '../languages/language.ts';
import { type GivenByLanguage, type GivenWords, giveNow, joinGiven } from './givenWords.ts';
import { INTERFACE_CODES } from './interfaces.ts';
import { inOrder, type LanguageCode, nameAlso, textLanguage } from './language.ts';

/** Languages whose words are read together, in the order of their places; one object for one set. */
interface Tongues {
  readonly codes: readonly LanguageCode[];
  /** What texts say of their structure words. */
  readonly given: GivenByLanguage;
}

const NOTHING_GIVEN: GivenByLanguage = new Map();
const sets = new Map<string, Tongues>();

/** Of the same languages in another order, or with those of pages among them, the same object. */
function tonguesOf(codes: readonly LanguageCode[], given: GivenByLanguage = NOTHING_GIVEN): Tongues {
  const asked = keyOf(codes, given);
  const known = sets.get(asked);
  if (known !== undefined) return known;
  const all = inOrder([...INTERFACE_CODES, ...codes]);
  const key = keyOf(all, given);
  const found = sets.get(key) ?? { codes: all, given };
  sets.set(asked, found);
  sets.set(key, found);
  return found;
}

const keyOf = (codes: readonly LanguageCode[], given: GivenByLanguage): string =>
  given.size === 0 ? codes.join(' ') : `${codes.join(' ')} ${JSON.stringify([...given])}`;

/**
 * Words of languages collide: Turkish "bent" is a point, and an English word. So readers of numbers, headings and
 * references know the words of some languages alone. In a text they are its own and those of pages, in which other
 * texts are cited; everywhere else those of all texts that this process has read, and of pages. What is read is told
 * to none of the hundred functions on the way: only `readingIn` and `alsoRead` say it, and tables ask here.
 */
let everywhere = tonguesOf([]);
let here: Tongues | null = null;

const now = (): Tongues => here ?? everywhere;

function go(where: Tongues | null): void {
  here = where;
  giveNow(now().given);
}

/** A language of which a text is held, and what the text says of its structure words. */
export interface Held {
  readonly language: LanguageCode;
  readonly given?: GivenWords | undefined;
}

/** From now on what is no text is read in these languages too. */
export function alsoRead(held: readonly Held[]): void {
  const codes = held.map(({ language }) => language);
  nameAlso(codes);
  const given = new Map(everywhere.given);
  for (const { language, given: more } of held)
    if (more !== undefined) given.set(language, joinGiven(given.get(language), more));
  everywhere = tonguesOf(inOrder([...everywhere.codes, ...codes]), given);
  go(here);
}

/** As though no text had been read: what one archive holds is nothing to the next that a program loads. */
export function readPagesAlone(): void {
  everywhere = tonguesOf([]);
  go(null);
}

/**
 * What `read` makes where the words of a text's language and of pages are known, whatever texts are held; with the
 * structure words that the text gives, else those that texts in its language have given.
 */
export function readingIn<Made>(
  codes: readonly LanguageCode[],
  read: () => Made,
  given?: GivenWords | null,
): Made {
  const before = here;
  go(tonguesOf(codes, givenFor(codes, given ?? null)));
  try {
    return read();
  } finally {
    go(before);
  }
}

function givenFor(codes: readonly LanguageCode[], given: GivenWords | null): GivenByLanguage {
  if (given === null && everywhere.given.size === 0) return NOTHING_GIVEN;
  const all = codes.flatMap((code) => {
    const words = given ?? everywhere.given.get(code);
    return words === undefined || Object.keys(words).length === 0 ? [] : [[code, words] as const];
  });
  return all.length === 0 ? NOTHING_GIVEN : new Map(all);
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
