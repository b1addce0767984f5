import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { backlinksOf, gatheredBacklinks } from '../../src/archive/backlinks.ts';
import { backlinksFor, backlinkTaker } from '../../src/lane/backlinks.ts';
import { DOCUMENTS } from '../support/folder.ts';

const WORK = 'am-az-peace-2025';

test('a thread knows of the clauses that cite a Work what the server knows, sent once for all its pages', async () => {
  const [served, thread] = [Archive.load(DOCUMENTS), Archive.load(DOCUMENTS)];
  expect(backlinksFor(served, WORK)).toBeNull();
  const all = await backlinksOf(served);
  const sent = backlinksFor(served, WORK);
  expect(backlinksFor(served, WORK)).toBe(sent);

  const take = backlinkTaker();
  take(thread, null);
  expect(gatheredBacklinks(thread)).toBeNull();
  take(thread, sent);
  const taken = gatheredBacklinks(thread);
  const ofWork = [...all].filter(
    ([permalink]) => permalink.startsWith(`/t/${WORK}/`) || permalink === `/t/${WORK}`,
  );
  expect(ofWork.length).toBeGreaterThan(0);
  expect([...(taken ?? [])]).toEqual(ofWork);
  take(thread, structuredClone(sent));
  expect(gatheredBacklinks(thread)).toBe(taken);

  take(thread, backlinksFor(served, 'cited-by-nobody'));
  expect(gatheredBacklinks(thread)).toEqual(new Map());
  take(thread, null);
  expect(gatheredBacklinks(thread)).toBeNull();
}, 60_000);
