import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { resolveParallel } from '../../src/archive/parallel.ts';
import { formatParallel } from '../../src/model/parallel.ts';
import { alignClauses } from '../../src/render/alignClauses.ts';
import { inEnglish } from '../../src/render/sayReasons.ts';
import { FIXTURE } from '../support/folder.ts';

const archive = Archive.load(FIXTURE);
const resolve = (path: string) =>
  resolveParallel(archive, path.split('/').map(decodeURIComponent), { readerLanguages: [] });
const led = (path: string): string => {
  const answer = resolve(path);
  return answer.status === 'found'
    ? formatParallel(answer.address)
    : `${answer.reason}: ${inEnglish([answer.why], archive.works)}`;
};
const WEATHER = 'weather-accord-2010/parallel';

describe('addresses of texts side by side', () => {
  test.each([
    [`${WEATHER}/eng@2010-07-20+rus@2010-07-20`, `/t/${WEATHER}/eng@2010-07-20+rus@2010-07-20`],
    [`${WEATHER}/en+hy+az`, `/t/${WEATHER}/eng@2010-07-20+hye@2010-07-20+aze@2010-07-20`],
    [`${WEATHER}/eng%2Brus/article-1.pdf`, `/t/${WEATHER}/eng@2010-07-20+rus@2010-07-20/art_I.pdf`],
    [`${WEATHER}/eng rus/1..2`, `/t/${WEATHER}/eng@2010-07-20+rus@2010-07-20/art_I--art_II`],
    [
      'harbour-treaty-1971/parallel/eng@1971-03-02_r1+eng@1971-03-02/art_2/para_1.pdf',
      '/t/harbour-treaty-1971/parallel/eng@1971-03-02_r1+eng@1971-03-02/art_2/para_1.pdf',
    ],
  ])('%s is %s', (path, canonical) => expect(led(path)).toBe(canonical));

  test.each([
    ['weather-accord-2010/parallel', 'expression-not-found: Texts side by side'],
    [`${WEATHER}/eng`, 'expression-not-found: Texts side by side'],
    [`${WEATHER}/eng+rus+hye+aze+eng`, 'expression-not-found: Texts side by side'],
    [`${WEATHER}/eng+en`, 'expression-not-found: Each text stands side by side with others'],
    [`${WEATHER}/eng+art_I`, 'expression-not-found'],
    [`${WEATHER}/eng+rus/art_99`, 'clause-not-found'],
    ['nothing/parallel/eng+rus', 'work-not-found'],
    ['river-code-1990/parallel/eng+rus', 'expression-not-found'],
  ])('%s is not there', (path, says) => expect(led(path)).toContain(says));

  test('a clause that one version alone has leaves the other column empty', () => {
    const answer = resolve('harbour-treaty-1971/parallel/eng@1971-03-02+eng@1984-06-15/art_5');
    if (answer.status !== 'found') throw new Error(answer.why.why);
    expect(answer.sides.map(({ target }) => target?.kind ?? null)).toEqual([null, 'clauses']);
  });
});

test('clauses align by identity, and what one text has alone stands where it stands there', () => {
  const answer = resolve('harbour-treaty-1971/parallel/eng@1971-03-02+eng@1984-06-15');
  if (answer.status !== 'found') throw new Error(answer.why.why);
  const trees = answer.sides.map(({ target }) => target?.text.clauses ?? []);
  const rows = alignClauses(trees).map(({ eId, cells }) => [eId, ...cells.map((cell) => cell !== null)]);
  const both = rows.filter(([, one, other]) => one === true && other === true);
  expect(both.length).toBeGreaterThan(3);
  for (const [at, tree] of trees.entries())
    expect(rows.filter((row) => row[at + 1] === true)).toHaveLength(tree.length);
});
