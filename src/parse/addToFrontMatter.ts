import { stringify } from 'yaml';
import { type FrontMatter, FrontMatterSchema } from '../model/expression.ts';
import { isError } from '../model/issue.ts';
import type { LanguageCode } from '../model/language.ts';
import { parseText } from './text.ts';

/** What one comparison adds to the lists of front matter. */
export type Added = Pick<FrontMatter, 'attestations' | 'differs'>;

/** The file with more entries at the end of its lists, or why it cannot be had. */
export type Extended = { readonly source: string } | { readonly fault: string };

/**
 * Adds entries to `attestations` and `differs`; every other byte of the file stays. The result is read again: it has the
 * same clauses, and front matter with these entries more, or it is refused.
 */
export function addToFrontMatter(source: string, added: Added, language: LanguageCode): Extended {
  const extended = addList(addList(source, 'attestations', added.attestations), 'differs', added.differs);
  if (extended === null)
    return { fault: 'its lists are not written one entry below the other: add the entries by hand' };
  const before = parseText(source, 'text', language);
  const after = parseText(extended, 'text', language);
  if (before.value === null || after.value === null) {
    const [why] = [...before.issues, ...after.issues].filter(isError).map(({ message }) => message);
    return { fault: `it could not be read with them: ${why}` };
  }
  const { front } = before.value;
  const wanted = {
    ...front,
    attestations: [...front.attestations, ...added.attestations],
    differs: [...front.differs, ...added.differs],
  };
  const wordsOf = (text: string): string => text.slice(text.indexOf('\n---', 3));
  return JSON.stringify(after.value.front) === JSON.stringify(FrontMatterSchema.parse(wanted)) &&
    wordsOf(source) === wordsOf(extended)
    ? { source: extended }
    : { fault: 'its front matter would not say the same as before: add the entries by hand' };
}

/** Null where the list is there in a form that lines cannot be added to. */
function addList(source: string | null, key: keyof Added, entries: Added[keyof Added]): string | null {
  if (source === null || entries.length === 0) return source;
  const end = source.indexOf('\n---', 3) + 1;
  const front = source.slice(0, end);
  const eol = front.includes('\r\n') ? '\r\n' : '\n';
  const [head, inline = ''] = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t]*\\r?\\n`, 'mu').exec(front) ?? [];
  if (head === undefined) return front + lines(key, entries, 2, true, eol) + source.slice(end);
  const start = front.indexOf(head, front.startsWith(head) ? 0 : front.indexOf(`\n${head}`));
  if (inline === '[]')
    return front.slice(0, start) + lines(key, entries, 2, true, eol) + source.slice(start + head.length);
  if (inline !== '') return null;
  const rest = front.slice(start + head.length);
  const next = /^(?![ \t#]|-[ \t]|\r?$)./mu.exec(rest)?.index ?? rest.length;
  const indent = /^( *)-/mu.exec(rest.slice(0, next))?.[1]?.length ?? 2;
  const at = start + head.length + next;
  return front.slice(0, at) + lines(key, entries, indent, false, eol) + source.slice(at);
}

function lines(
  key: keyof Added,
  entries: Added[keyof Added],
  indent: number,
  isHeaded: boolean,
  eol: string,
): string {
  const yaml = stringify(
    { [key]: entries.map(withoutEmpty) },
    {
      schema: 'failsafe',
      customTags: ['null'],
      lineWidth: 0,
      indentSeq: indent > 0,
      indent: indent === 0 ? 2 : indent,
    },
  );
  const body = isHeaded ? yaml : yaml.slice(yaml.indexOf('\n') + 1);
  return body.replaceAll('\n', eol);
}

/** Lists without entries are not written. */
const withoutEmpty = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0));
