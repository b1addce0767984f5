import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { linesOf, type ToldTest } from './needs.ts';
import { ROOT } from './workingTree.ts';

/**
 * Says before the count how many tests were not run and what they need, and which passed only when tried again: `.ci/run`
 * says the same in its last lines.
 */
export default class SayWhatCountsHide implements Reporter {
  private isWhole = true;

  /** Tests that were left out by their names (`-t`) lack nothing. */
  onInit({ config }: Vitest): void {
    this.isWhole = config.testNamePattern === undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const all = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = this.isWhole ? all.filter((test) => test.result().state === 'skipped') : [];
    const again = all.filter((test) => test.diagnostic()?.flaky === true);
    for (const line of [...linesOf(skipped.map(told)), ...again.map(told).map(sayAgain)])
      process.stdout.write(`\n${line}\n`);
  }
}

const told = ({ fullName, module }: TestCase): ToldTest => ({
  fullName,
  file: relative(ROOT, module.moduleId),
});

const sayAgain = ({ file, fullName }: ToldTest): string =>
  `passed only when tried again: ${file}: ${fullName}`;
