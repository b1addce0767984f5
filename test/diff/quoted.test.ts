import { describe, expect, test } from 'vitest';
import { shareQuoted, withoutSurroundings } from '../../src/diff/quoted.ts';
import { compareWords } from '../../src/diff/words.ts';

const CLAUSE = 'The Parties shall keep the lamps lit. Each Party shall pay for its own oil.';

describe('how much of a quotation stands in a clause', () => {
  test.each([
    ['all of it', 'Each Party shall pay for its own oil.', 1],
    ['whatever its marks and capitals', 'EACH PARTY: shall “pay” for its own oil', 1],
    ['nothing of it', 'Wolves howl', 0],
    ['a word that stands there once counts once', 'oil oil oil oil', 1 / 8],
    ['one word', 'lamps', 1],
    ['no words', '…', 0],
  ])('%s', (_, quotation, share) => {
    expect(shareQuoted(quotation, CLAUSE)).toBe(share);
  });

  test('the same words in another order are less of it', () => {
    const share = shareQuoted('oil own its for pay shall Party Each', CLAUSE);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });
});

describe('what stands around a quotation is no difference', () => {
  const differences = (quotation: string) => withoutSurroundings(compareWords(CLAUSE, quotation, 'eng'));

  test('before it, behind it', () => {
    expect(differences('shall keep the lamps lit. Each Party shall pay').map(({ is }) => is)).toEqual([
      'same',
    ]);
  });

  test('what it lacks inside is one', () => {
    const segments = differences('shall keep the lamps. Each Party shall pay');
    expect(segments).toContainEqual(expect.objectContaining({ is: 'changed', after: '' }));
  });

  test('of equal texts there is none', () => {
    expect(differences(CLAUSE)).toEqual([]);
  });
});
