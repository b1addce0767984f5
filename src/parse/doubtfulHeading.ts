import { isStructure, KINDS } from '../model/kind.ts';
import { LIST, RANGE } from '../model/number/between.ts';
import { structureWordAt } from '../model/structureWord.ts';
import type { HeadingParts } from './heading.ts';

/** What is doubtful about how a heading was read, and what to do; null where nothing is. */
export function doubtOf(source: string, parts: HeadingParts): string | null {
  const { kind, number, label, rest } = parts;
  if (kind === 'hcontainer') return label === null ? doubtOfWord(source) : null;
  const { isBody, standsAlone } = KINDS[kind];
  if (number === null && !isBody && !standsAlone)
    return `"${label}" has no number: give it one, or ${pin(kind)} if it prints none`;
  if (rest === null || !isLikeNumber(rest, number === null && /\p{L}$/u.test(label ?? ''))) return null;
  const [first = ''] = rest.split(/\s/u);
  return `"${first}" after "${label}" is read as the heading's first word: if it belongs to the number, write them without a blank, else ${pin(kind)}`;
}

const pin = (kind: HeadingParts['kind']): string => `pin its id at the end ({#${KINDS[kind].name}_...})`;

/** A structure word from which no number was read: "Article VIXI", "Section a brief look". */
function doubtOfWord(source: string): string | null {
  const word = structureWordAt(source, 0);
  if (word === null || !isStructure(word.kind) || !/^[.\s]/u.test(source.slice(word.end))) return null;
  const begins = source.slice(0, word.end);
  return `begins with "${begins}", but no number was read: if it is one, write "${begins} 5. Heading", else ${pin('hcontainer')}`;
}

/** What could belong to a number before it, but brackets, quotation marks and emphasis. */
function isLikeNumber(rest: string, isUnnumbered: boolean): boolean {
  if (/^\d|^[^\p{L}\p{N}\s([{«“„‘"'*_\\&]/u.test(rest)) return true;
  const [link = '', next = ''] = rest.split(/\s+/u, 2);
  if ((RANGE.test(link) || LIST.test(link)) && /^\d/u.test(next)) return true;
  return isUnnumbered && /^(?:\p{L}*\d|[IVX]+\s)/u.test(rest);
}
