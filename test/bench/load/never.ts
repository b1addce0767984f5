/** What nobody has asked for yet, so that no answer of it is kept. */

interface Told {
  readonly permalink?: string;
  readonly text?: string | null;
  readonly children?: readonly Told[];
}

const LANGUAGES = ['en', 'ru', 'hy', 'az'];

/** Pages of every clause of a text in every language of the pages, each once. */
export async function everyClause(url: string, text: string): Promise<readonly string[]> {
  const clauses = (await clausesOf(url, text)).flatMap(({ permalink }) => permalink ?? []);
  return LANGUAGES.flatMap((language) => clauses.map((permalink) => `${permalink}?ui=${language}`));
}

/** Searches for two words that a clause of the text has, each once. */
export async function everyPair(url: string, text: string): Promise<readonly string[]> {
  const pairs = (await clausesOf(url, text)).flatMap(({ text: words }) => {
    const long = [...new Set(words?.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];
    return long.slice(1).map((word, at) => `${long[at]}+${word}`);
  });
  return [...new Set(pairs)].map((pair) => `/api/v1/search?q=${encodeURI(pair)}`);
}

async function clausesOf(url: string, text: string): Promise<readonly Told[]> {
  const { clauses } = (await (await fetch(`${url}${text}.json`)).json()) as {
    readonly clauses: readonly Told[];
  };
  const below = (told: Told): readonly Told[] => [told, ...(told.children ?? []).flatMap(below)];
  return clauses.flatMap(below);
}
