import { relative } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { linesOf } from './needs.ts';
import { ROOT } from './workingTree.ts';

/** Says before the count how many tests were not run, and what they need: `.ci/run` says the same in its last lines. */
export default class SayWhatWasSkipped implements Reporter {
  private isWhole = true;

  /** Tests that were left out by their names (`-t`) lack nothing. */
  onInit({ config }: Vitest): void {
    this.isWhole = config.testNamePattern === undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!this.isWhole) return;
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(({ fullName }) => ({
        fullName,
        file: relative(ROOT, module.moduleId),
      })),
    );
    for (const line of linesOf(skipped)) process.stdout.write(`\n${line}\n`);
  }
}
