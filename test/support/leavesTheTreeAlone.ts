import type { TestProject } from 'vitest/node';
import { contentsOf, differences, ROOT } from './workingTree.ts';

/**
 * Fails the run where it changed the checkout: an editor who runs the tests must find his drafts as he left them.
 * `npm run golden` may write `test/golden`, RECORD what a server answers, and nothing else may write.
 */
export default function leavesTheTreeAlone({ config }: TestProject): () => void {
  const before = contentsOf(ROOT);
  const writesGolden = config.snapshotOptions.updateSnapshot === 'all';
  return () => {
    const changes = differences(before, contentsOf(ROOT)).filter(
      (change) =>
        !(writesGolden && / test\/golden\//u.test(change)) &&
        !(process.env.RECORD !== undefined && / test\/fixtures\/recorded\//u.test(change)),
    );
    if (changes.length === 0) return;
    // vitest prints what a teardown throws and ends with 0 all the same.
    process.exitCode = 1;
    throw new Error(
      `The working tree changed while the tests ran (edited by you? then run them again):\n${changes.join('\n')}`,
    );
  };
}
