import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { readKept, writeKept } from '../../../src/archive/kept/file.ts';
import { Keeper } from '../../../src/archive/kept/keeper.ts';
import { Troubles } from '../../../src/log/troubles.ts';
import { startServices } from '../../../src/services.ts';
import { copyOfFixture, FIXTURE, temporaryFolder } from '../../support/folder.ts';

const FILE = join('archive', 'texts.kept');
const { snapshot } = Archive.load(FIXTURE);

describe('what was parsed is kept in the data folder', () => {
  test('for the owner alone, without leftovers of writers that were killed', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'archive'), { mode: 0o700 });
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    for (const name of [
      `texts.kept.${dead}.part`,
      `texts.kept.${process.pid}.part`,
      'texts.kept.1.part',
      'notes',
    ])
      writeFileSync(join(dataDir, 'archive', name), 'half');
    await kept(new Keeper(dataDir, new Map(), () => undefined));
    expect(readdirSync(join(dataDir, 'archive'))).toEqual(['notes', 'texts.kept', 'texts.kept.1.part']);
    expect(statSync(join(dataDir, FILE)).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'archive')).mode & 0o777).toBe(0o700);
  });

  test('by a server that runs, and again after a change; the next start parses nothing', async () => {
    const documents = copyOfFixture();
    const dataDir = temporaryFolder();
    const warnings: string[] = [];
    const start = () =>
      startServices({ DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: 0 }, dataDir, {
        write: (line) => warnings.push(line),
        troubles: new Troubles((_, line) => warnings.push(line)),
      });
    const first = start();
    await expect.poll(() => existsSync(join(dataDir, FILE))).toBe(true);
    await first.stop();
    const kept = readKept(dataDir);
    const all = [...first.archive().snapshot.read].flatMap(([file, { sha256 }]) =>
      sha256 === null ? [] : file,
    );
    expect([...kept.files.keys()]).toEqual(all);
    const { mtimeMs } = statSync(join(dataDir, FILE));
    const second = start();
    writeFileSync(join(documents, 'archive.yaml'), 'name: { eng: Another archive }\n');
    await second.refresh();
    await expect.poll(() => statSync(join(dataDir, FILE)).mtimeMs).toBeGreaterThan(mtimeMs);
    await second.stop();
    expect(readKept(dataDir).files.get('archive.yaml')).not.toBe(kept.files.get('archive.yaml'));
    expect(warnings).toEqual([]);
  });

  test('not again where nothing has changed', async () => {
    const dataDir = temporaryFolder();
    await writeKept(dataDir, snapshot);
    const { ino } = statSync(join(dataDir, FILE));
    await kept(new Keeper(dataDir, readKept(dataDir).files, fail));
    expect(statSync(join(dataDir, FILE)).ino).toBe(ino);
  });

  test('not at all where there is no data folder', async () => {
    await kept(new Keeper(null, new Map(), fail));
  });
});

describe('a data folder that cannot be written to means only a slower next start, which is said once', () => {
  test.each([
    [
      'a file stands where the folder should',
      (dataDir: string) => writeFileSync(join(dataDir, 'archive'), ''),
    ],
    [
      'a folder stands where the file should',
      (dataDir: string) => mkdirSync(join(dataDir, FILE, 'x'), { recursive: true }),
    ],
  ])('%s', async (_, spoil) => {
    const dataDir = temporaryFolder();
    spoil(dataDir);
    const said: string[] = [];
    const troubles = new Troubles((_, line) => said.push(line));
    const keeper = new Keeper(dataDir, new Map(), troubles.hear('texts'));
    await kept(keeper);
    await kept(keeper);
    expect(said).toEqual([
      expect.stringMatching(
        /^\{"warning":"What was parsed cannot be kept .* the next start takes longer \(E[A-Z]+\)"\}$/u,
      ),
    ]);
    expect(readdirSync(dataDir)).toEqual(['archive']);
    if (statSync(join(dataDir, 'archive')).isDirectory())
      expect(readdirSync(join(dataDir, 'archive'))).toEqual(['texts.kept']);
  });

  test('a pipe in the place of the kept file is never waited for', () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'archive'));
    expect(spawnSync('mkfifo', [join(dataDir, FILE)]).status).toBe(0);
    expect(readKept(dataDir).says).toMatch(/is not used: it cannot be read \(no-file\)$/u);
  });
});

const fail = (reason: string | null): never => {
  throw new Error(`was written, or could not be: ${reason}`);
};

/** Lets the pause before writing pass. */
async function kept(keeper: Keeper): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  keeper.keep(snapshot);
  vi.runAllTimers();
  vi.useRealTimers();
  await keeper.close();
}
