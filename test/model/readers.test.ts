import { describe, expect, test } from 'vitest';
import { resolveAttestations } from '../../src/model/attestation.ts';
import { readersOf } from '../../src/model/readers.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

const COPY = 'a'.repeat(64);

/** Attestations as front matter has them, one reader each. */
const attested = (...lines: readonly string[]): string =>
  `attestations:\n${lines
    .map(
      (line) =>
        `  - { source: Gazette, publisher: Gazette, class: press, url: null, checked: 2031-05-04, ${line} }\n`,
    )
    .join('')}`;

const readers = (name: string, ...lines: readonly string[]) => {
  const text = parseText(
    textFile('1. The tide turns.\n\n2. The moon pulls.', attested(...lines)),
    'a.md',
    'eng',
  );
  if (text.value === null) throw new Error(JSON.stringify(text.issues));
  return readersOf(resolveAttestations(text.value), name);
};

const FIRST = `by: A, sha256: ${COPY}, exact: [para_1, para_2]`;

describe('who compared a clause with a copy', () => {
  test('is not said where no attestation names its reader', () => {
    expect(readers('para_1', `sha256: ${COPY}, exact: [para_1]`)).toBeNull();
    expect(readers('title', FIRST)).toBeNull();
  });

  test('one reader alone cannot be said to agree', () => {
    expect(readers('para_1', FIRST)).toEqual({ count: 1, agree: null });
    expect(readers('para_1', FIRST, FIRST)).toEqual({ count: 1, agree: null });
  });

  test('two of one copy agree where they found the same', () => {
    expect(readers('para_1', FIRST, `by: B, sha256: ${COPY}, exact: [para_1]`)).toEqual({
      count: 2,
      agree: true,
    });
  });

  test('and disagree where one found other words, or did not find the clause', () => {
    const second = `by: B, sha256: ${COPY}, exact: [para_1], partial: [{ clause: para_2, words: moon }]`;
    expect(readers('para_2', FIRST, second)).toEqual({ count: 2, agree: false });
    expect(readers('para_2', FIRST, `by: B, sha256: ${COPY}, exact: [para_1]`)).toEqual({
      count: 2,
      agree: false,
    });
  });

  test('two of different copies neither agree nor disagree', () => {
    const other = `by: B, sha256: ${'b'.repeat(64)}, exact: [para_1]`;
    expect(readers('para_1', FIRST, other)).toEqual({ count: 2, agree: null });
  });
});
