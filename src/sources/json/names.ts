import { SourceUnreadable } from '../source.ts';

/** Names that others give to what we call so. */
const ALIASES: Readonly<Record<string, string>> = {
  article: 'number',
  content: 'text',
  heading: 'title',
  name: 'title',
  treaty: 'title',
};
const KNOWN: ReadonlySet<string> = new Set(
  'title language preamble parts articles conclusions annexes notes total_articles kind number text paragraphs points'.split(
    ' ',
  ),
);
/** Fields whose words may stand in several languages. */
const WORDS: ReadonlySet<string> = new Set(['title', 'preamble', 'text', 'conclusions']);
const IN_LANGUAGE = /^(.+)_([a-z]{2,3})$/u;

/** A value with the names of ours, and the paths of what has none. */
export interface Named {
  readonly value: unknown;
  readonly unread: readonly string[];
}

/** Our shape lies not half as deep. */
const DEEPEST = 50;

/** `title_en` and `title_fr` are `title` in two languages, `content` is `text`; a list alone is one of articles. */
export function named(value: unknown): Named {
  const unread: string[] = [];
  const top = Array.isArray(value) ? { articles: value } : value;
  return { value: rename(top, [], unread), unread };
}

function rename(value: unknown, path: readonly string[], unread: string[]): unknown {
  if (path.length > DEEPEST)
    throw new SourceUnreadable('other-json', `${path.slice(0, 5).join('')}: too deep`);
  if (Array.isArray(value)) return value.map((one, at) => rename(one, [...path, `[${at}]`], unread));
  if (typeof value !== 'object' || value === null) return value;
  const own: Record<string, unknown> = {};
  // What a file leaves empty it does not say.
  const said = Object.entries(value).filter(([, one]) => one !== null && one !== '');
  const inLanguages = said.filter(([key]) => nameOf(key).language !== null);
  for (const [key, one] of inLanguages) {
    const { name, language } = nameOf(key);
    own[name ?? key] = Object.assign(own[name ?? key] ?? {}, { [language ?? '']: one });
  }
  for (const [key, one] of said.filter((entry) => !inLanguages.includes(entry))) {
    const { name } = nameOf(key);
    const at = [...path, path.length === 0 ? key : `.${key}`];
    const isNew = name !== null && !(name in own);
    if (isNew) own[name] = isWords(name) ? one : rename(one, at, unread);
    else if (name === null || !Object.values(own[name] ?? {}).includes(one)) unread.push(at.join(''));
  }
  return own;
}

const isWords = (name: string): boolean => name === 'notes' || WORDS.has(name);

function nameOf(key: string): { readonly name: string | null; readonly language: string | null } {
  const ours = (name: string): string => ALIASES[name] ?? name;
  if (KNOWN.has(ours(key))) return { name: ours(key), language: null };
  const [, name = '', language = ''] = IN_LANGUAGE.exec(key) ?? [];
  return WORDS.has(ours(name)) ? { name: ours(name), language } : { name: null, language: null };
}
