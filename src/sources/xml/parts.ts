import type { Decoded } from '../decode.ts';
import type { ReadParts } from '../source.ts';
import { doubtsOf } from '../text.ts';
import type { XmlReader } from './reader.ts';

/** What a reader of elements has found; its title is the first that the document gives itself. */
export function partsOf(
  { found: { blocks }, changes }: XmlReader,
  decoded: Decoded,
  language: string | undefined,
): ReadParts {
  const title = blocks.find(({ clause }) => clause?.kind === 'title');
  return {
    title: title?.text.replaceAll('\n', ' ') ?? null,
    languages: language === undefined ? [] : [language],
    blocks,
    doubts: [...doubtsOf(decoded), ...(changes > 0 ? [{ doubt: 'changes', count: changes } as const] : [])],
  };
}
