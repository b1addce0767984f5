import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { withdraw } from '../../src/archive/withdraw.ts';
import { formatKey } from '../../src/model/expression.ts';
import { wordsHash } from '../../src/model/hash.ts';
import { testApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { findings, locked } from '../support/published.ts';

const WORK = 'harbour-treaty-1971';
const KEY = 'eng@1984-06-15';
const WORDS = 'The tables of tides are printed every year.';
const REASON = 'By order of the court of Quil, 1 April 2026.';

/** A published archive, its words of Article 3 withdrawn. */
function withdrawn(eId = 'art_3', key = KEY) {
  const folder = locked();
  const archive = Archive.load(folder);
  const expression = archive.works.get(WORK)?.expressions.find((one) => formatKey(one.key) === key);
  if (expression === undefined) throw new Error(key);
  return { folder, ...withdraw(archive, { expression, eId, reason: REASON, today: '2026-04-02' }) };
}

describe('words that may no longer be shown', () => {
  test('are gone from the file; hashes, root and lock are those that were published, and the log says why', () => {
    const before = Archive.load(locked()).snapshot.root;
    const { folder, texts, issues } = withdrawn();
    expect([texts, issues]).toEqual([[`${WORK}/${KEY}_r1`], []]);
    expect(readFileSync(join(folder, WORK, `${KEY}.md`), 'utf8')).not.toContain('tables of tides');
    const { snapshot } = Archive.load(folder);
    expect(snapshot.root).toBe(before);
    expect(snapshot.log.at(-1)).toMatchObject({
      act: 'withdrawn',
      reason: REASON,
      clauses: [{ clause: 'art_3', old: wordsHash(WORDS), new: null }],
    });
    expect(findings(folder)).toEqual([]);
  });

  test.each([
    `/t/${WORK}/${KEY}/art_3`,
    `/t/${WORK}/${KEY}_r1/art_3`,
    `/t/${WORK}/${KEY}/art_3.json`,
    `/t/${WORK}/${KEY}/art_3.pdf`,
    `/t/${WORK}/${KEY}/art_3.txt`,
    `/api/v1/works/${WORK}/${KEY}/art_3`,
    `/h/${wordsHash(WORDS)}`,
  ])('%s answers 451 with reason and hashes', async (path) => {
    const app = testApp(withdrawn().folder);
    const answer = await app.get(path, { accept: 'application/json' });
    expect(answer.status).toBe(451);
    const { type, detail, why, near } = Object(await answer.json());
    expect(type).toBe('/about#clause-withdrawn');
    expect(detail).toContain('By order of the court of Quil');
    expect(why).toMatchObject({
      hash: `c1:${wordsHash(WORDS)}`,
      tree: expect.stringMatching(/^t1:[0-9a-f]{64}$/u),
    });
    expect(near[0].url).toMatch(/^\/log#[0-9a-f]{16}$/u);
  });

  test('the whole text says where words are missing and why, in every format, and never the words', async () => {
    const app = testApp(withdrawn().folder);
    for (const suffix of ['', '.txt', '.md', '.json']) {
      const body = await (await app.get(`/t/${WORK}/${KEY}${suffix}`)).text();
      expect(body).not.toContain('tables of tides');
      expect(body).toContain('By order of the court of Quil');
    }
    expect((await app.get(`/t/${WORK}/${KEY}/art_2`)).status).toBe(200);
  });

  test('leave every edition that has them, a container with all below it', () => {
    const { folder, texts } = withdrawn('art_3', 'eng@1971-03-02');
    expect(texts).toEqual([`${WORK}/eng@1971-03-02_r1`, `${WORK}/eng@1971-03-02_r2`]);
    expect(findings(folder)).toEqual([]);
  });

  test('that front matter quotes are not withdrawn by half: nothing changes and the quotation is named', () => {
    const { folder, texts, issues } = withdrawn('art_2__para_2', 'eng@1971-03-02');
    expect(texts).toEqual([]);
    expect(issues).toHaveLength(2);
    for (const { message } of issues) expect(message).toContain('still stand under partial or differs');
    expect(Archive.load(folder).snapshot.log).toHaveLength(10);
    expect(findings(folder)).toEqual([]);
  });

  test('whoever empties a clause by hand and calls it withdrawn is found: the log does not say so', () => {
    const folder = locked();
    const path = join(folder, WORK, `${KEY}.md`);
    const front = `withdrawn: { art_3: { c1: ${wordsHash(WORDS)}, reason: R } }\ntitle:`;
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(WORDS, '[withdrawn]')
        .replace(/^title:/mu, front),
    );
    expect(findings(folder)).toEqual([
      expect.stringContaining('art_3 is withdrawn and the log does not say so'),
    ]);
  });

  test('words put back after their withdrawal are found', () => {
    const { folder } = withdrawn();
    const path = join(folder, WORK, `${KEY}.md`);
    const source = readFileSync(path, 'utf8').replace('[withdrawn]', WORDS);
    writeFileSync(path, source.replace(/^withdrawn:\n.*\n/mu, ''));
    expect(findings(folder)).toEqual([expect.stringContaining('its file still has: withdraw them again')]);
  });

  test('of a draft stay where they are: nobody was promised them', () => {
    const folder = locked();
    const source = readFileSync(join(folder, WORK, `${KEY}.md`), 'utf8');
    writeFileSync(join(folder, WORK, `${KEY}_r2.md`), source);
    const archive = Archive.load(folder);
    const expression = archive.works.get(WORK)?.expressions.find((one) => formatKey(one.key) === KEY);
    if (expression === undefined) throw new Error(KEY);
    const { texts, issues } = withdraw(archive, {
      expression,
      eId: 'art_3',
      reason: REASON,
      today: '2026-04-02',
    });
    expect([texts, issues.map(({ file }) => file)]).toEqual([[], [`${WORK}/${KEY}_r2.md`]]);
  });

  test('archive withdraw asks for a reason and an address, and says what it changed', async () => {
    const DOCUMENTS = locked();
    const at = `${WORK}/${KEY}/art_3`;
    expect((await runCli(['withdraw', at], { DOCUMENTS })).code).toBe(2);
    expect((await runCli(['withdraw', `${WORK}/art_3`, '--reason', REASON], { DOCUMENTS })).code).toBe(2);
    const done = await runCli(['withdraw', at, '--reason', REASON], { DOCUMENTS });
    expect([done.code, done.out]).toEqual([0, `withdrawn from ${WORK}/${KEY}_r1\n`]);
    const again = await runCli(['withdraw', at, '--reason', REASON], { DOCUMENTS });
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('holds words of "art_3"')]);
  });
});
