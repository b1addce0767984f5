import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { enterAttestation } from '../../src/archive/enterAttestation.ts';
import { keepWords } from '../../src/archive/keepWords.ts';
import { readLock } from '../../src/archive/lockFile.ts';
import { readLog } from '../../src/archive/logFile.ts';
import { withdraw } from '../../src/archive/withdraw.ts';
import { DoneList } from '../../src/cli/import/done.ts';
import { copyOfFixture } from '../support/folder.ts';
import { killedAt, withFailingDisk } from '../support/killed.ts';
import { findings, locked, publishAll } from '../support/published.ts';

const WORK = 'weather-accord-2010';
const FILE = `${WORK}/eng@2010-07-20.md`;

const editionIn = (archive: Archive) => {
  const edition = archive.editions.find(({ file }) => file === FILE);
  if (edition === undefined) throw new Error(FILE);
  return edition;
};
const ATTESTED = {
  attestation: {
    source: 'The Valley Courier, 21 July 2010',
    publisher: 'The Valley Courier',
    class: 'press',
    url: null,
    checked: '2026-01-09',
    exact: ['art_I'],
    partial: [],
  },
  differs: [],
  extents: [{ clause: 'art_I', extent: 'exact' }],
} as const;

/** What writes into the documents, from the state before it; each may be asked for again. */
const OPERATIONS: Readonly<
  Record<string, { readonly start: () => string; readonly run: (folder: string) => unknown }>
> = {
  publishing: { start: copyOfFixture, run: publishAll },
  attesting: {
    start: locked,
    run: (folder) => {
      const archive = Archive.load(folder);
      const entered = enterAttestation(archive, editionIn(archive), ATTESTED as never);
      if ('faults' in entered) throw new Error(entered.faults.join('\n'));
    },
  },
  withdrawing: {
    start: locked,
    run: (folder) => {
      const archive = Archive.load(folder);
      const expression = archive.works.get(WORK)?.expressions.find(({ key }) => key.language === 'eng');
      if (expression === undefined) throw new Error(FILE);
      const { issues } = withdraw(archive, {
        expression,
        eId: 'art_I',
        reason: 'A court said so.',
        today: '2026-01-09',
      });
      if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'));
    },
  },
};

/** Of what a step would write, this much is. */
const SHARES = [0, 0.3, 0.99];

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml|jsonl|lock)$/u.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe.each(Object.entries(OPERATIONS))('%s, killed (kill -9) at any step', (_, { start, run }) => {
  test('leaves every file as it was or as it becomes; asked for again it ends as if it had not been killed', () => {
    const whole = start();
    const first = filesOf(whole);
    run(whole);
    const last = filesOf(whole);
    let kills = 0;
    for (let isOver = false; !isOver; ) {
      const step = kills + 1;
      const folder = start();
      isOver = killedAt(step, SHARES[step % SHARES.length] ?? 0, () => run(folder)) !== null;
      if (isOver) break;
      kills += 1;
      for (const [name, content] of filesOf(folder))
        expect([step, name, [first.get(name), last.get(name)].includes(content)]).toEqual([step, name, true]);
      expect([readLog(folder).issues, readLock(folder).issues]).toEqual([[], []]);
      run(folder);
      expect([step, findings(folder)]).toEqual([step, []]);
      expect(filesOf(folder)).toEqual(last);
      const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect([step, left.filter((name) => name.endsWith('.part'))]).toEqual([step, []]);
    }
    expect(kills).toBeGreaterThan(7);
  });
});

describe.each(Object.entries(OPERATIONS))('%s on a disk that fails', (_, { start, run }) => {
  test('says why, leaves every file as it was or as it becomes, and ends as ever when there is room', () => {
    const whole = start();
    const first = filesOf(whole);
    run(whole);
    const last = filesOf(whole);
    const folder = start();
    expect(() => withFailingDisk('EROFS', 1, () => run(folder))).toThrow('EROFS');
    expect(filesOf(folder)).toEqual(first);
    let failed = 0;
    const hasRoom = (): boolean => {
      try {
        withFailingDisk('ENOSPC', failed + 1, () => run(folder));
        return true;
      } catch (error) {
        expect(String(error)).toContain('ENOSPC');
        return false;
      }
    };
    while (!hasRoom()) {
      failed += 1;
      for (const [name, content] of filesOf(folder))
        expect([failed, name, [first.get(name), last.get(name)].includes(content)]).toEqual([
          failed,
          name,
          true,
        ]);
      const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect([failed, left.filter((name) => name.endsWith('.part'))]).toEqual([failed, []]);
    }
    expect(failed).toBeGreaterThan(2);
    expect(filesOf(folder)).toEqual(last);
  });
});

test('words that are kept of what was published, killed at any step, are whole or not there', () => {
  const edition = editionIn(Archive.load(locked()));
  const bytes = readFileSync(edition.path);
  for (let step = 1; ; step += 1) {
    const data = mkdtempSync(join(tmpdir(), 'killed-'));
    const isOver = killedAt(step, 0.5, () => keepWords(data).put(edition, bytes, edition.t1)) !== null;
    const kept = keepWords(data).get(edition);
    expect([step, kept === null || bytes.equals(kept)]).toEqual([step, true]);
    expect(
      readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part')),
    ).toEqual([]);
    rmSync(data, { recursive: true });
    if (!isOver) continue;
    expect(step).toBeGreaterThan(4);
    return;
  }
});

test('an import of a folder that was killed loses the text it was at, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const path = join(folder, 'done.jsonl');
  const done = (key: string) => ({
    key,
    file: 'a.txt',
    lang: 'eng',
    path: 'a',
    articles: 1,
    words: 1,
    doubts: 0,
    missing: 0,
  });
  new DoneList(path).add(done('one'));
  expect(killedAt(2, 0.5, () => new DoneList(path).add(done('two')))).toBeNull();
  new DoneList(path).add(done('three'));
  expect(['one', 'two', 'three'].map((key) => new DoneList(path).find(key)?.key ?? null)).toEqual([
    'one',
    null,
    'three',
  ]);
  rmSync(folder, { recursive: true });
});
