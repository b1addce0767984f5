import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOMS } from './rooms.ts';

/** What noticed a change before is asked first, then what answers soonest: most changes are noticed by a short test. */
class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = files.map((file) => ({ file, ...this.last(file) }));
    return known
      .sort((a, b) => Number(b.failed) - Number(a.failed) || a.duration - b.duration)
      .map(({ file }) => file);
  }

  private last({ project, moduleId }: TestSpecification): { failed: boolean; duration: number } {
    const name = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
    return this.ctx.cache.getFileTestResults(name) ?? { failed: false, duration: 0 };
  }
}

/**
 * The tests that have to notice changes of a room, without what stands around a whole run. Those of other rooms see
 * much too, but a rule that only they know has no specification of its own.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [...(ROOMS[process.env.ROOM ?? '']?.tests ?? [])],
    setupFiles: ['test/support/seed.ts', 'test/support/noOtherTongues.ts'],
    update: 'none',
    // As in the whole run: a change's tests load the program once, not once a file.
    isolate: false,
    sequence: { sequencer: LikelyFirst },
    // Passes are counted while Stryker learns which test reaches which place: long tests take several times as long.
    testTimeout: 120_000,
  },
});
