import { decode } from '../decode.ts';
import { type ReadParts, type SourceDoubt, SourceUnreadable } from '../source.ts';
import { doubtsOf } from '../text.ts';
import { jsonBlocks } from './blocks.ts';
import { named } from './names.ts';
import { JSON_SHAPE, type JsonText, type JsonWords } from './shape.ts';

/** A text in JSON (`docs/sources.md`); one that stands in several languages has a column for each. */
export function readJson(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes);
  const { value, unread } = named(parse(decoded.text));
  const read = JSON_SHAPE.safeParse(value);
  if (!read.success) throw new SourceUnreadable('other-json', read.error.issues.map(issueSays).join('; '));
  const text = read.data;
  const languages = languagesOf(text);
  const count = { last: 0 };
  const blocks =
    languages.length < 2
      ? jsonBlocks(text, languages[0] ?? null, count)
      : languages.flatMap((language, column) =>
          jsonBlocks(text, language, count).map((block) => ({ ...block, column })),
        );
  const title = blocks.find(({ clause }) => clause?.kind === 'title')?.text.replaceAll('\n', ' ') ?? null;
  return { title, languages, blocks, doubts: [...doubtsOf(decoded), ...doubts(text, unread)] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceUnreadable('damaged', error instanceof Error ? error.message : '', { cause: error });
  }
}

const issueSays = ({ path, message }: { path: readonly PropertyKey[]; message: string }): string =>
  `${
    path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('')
      .replace(/^\./u, '') || 'the file'
  }: ${message}`;

function doubts({ total_articles: said, articles = [] }: JsonText, unread: readonly string[]): SourceDoubt[] {
  const isShort = said !== undefined && said !== articles.length;
  return [
    ...(unread.length > 0 ? [{ doubt: 'unread-fields', paths: unread } as const] : []),
    ...(isShort ? [{ doubt: 'article-count', said, found: articles.length } as const] : []),
  ];
}

/** Languages that the file names, in the order in which it does: that of its words, or each that these stand in. */
function languagesOf(text: JsonText): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value))
        if (isByLanguage(key, below)) for (const language of Object.keys(below)) found.add(language);
        else look(below);
  };
  const { notes = {}, ...rest } = text;
  look(rest);
  for (const words of Object.values(notes)) look({ text: words });
  return found.size > 0 ? [...found] : text.language === undefined ? [] : [text.language];
}

const isByLanguage = (key: string, value: unknown): value is Exclude<JsonWords, string | string[]> =>
  ['title', 'text', 'preamble', 'conclusions'].includes(key) &&
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value);
