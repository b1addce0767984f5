import { type Finding, findClauses } from '../../src/attest/findings.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { segmentsText } from '../../src/render/diffText.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';
import { textFile } from './folder.ts';

/** Our transcription of a text, clause by clause against a published copy. */
export async function compared(
  file: string,
  copy: Uint8Array | string,
  name = 'copy.txt',
  language: LanguageCode = 'eng',
): Promise<readonly Finding[]> {
  const source = await readSource(typeof copy === 'string' ? new TextEncoder().encode(copy) : copy, name);
  if (isUnread(source)) throw new Error(`not read: ${source.fault}`);
  const text = parseText(file.startsWith('---') ? file : textFile(file), 'eng@2031-05-04.md', language).value;
  if (text === null) throw new Error('our text cannot be read');
  return findClauses({ title: text.front.title, clauses: text.clauses, language }, source);
}

/** What is not the same, by clause: the outcome and the words. */
export const told = (findings: readonly Finding[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter(({ found }) => found?.outcome !== 'same')
      .map(({ clause, found, isTooShort }) => [
        clause,
        found === null ? (isTooShort ? 'too short' : 'not found') : said(found),
      ]),
  );

const said = ({ outcome, segments, reads }: NonNullable<Finding['found']>): string =>
  `${outcome}: ${segments.length === 0 ? reads : segments.flatMap((one) => (one.is === 'same' ? [] : segmentsText([one]))).join('')}`;
