import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longer than ten seconds, the longest first. */
export const LONG: readonly string[] = [
  'test/pdf/accept.test.ts',
  'test/browser/pages.test.ts',
  'test/pocket/pocket.test.ts',
  'test/search/meilisearch/same.test.ts',
  'test/search/meilisearch/failing.test.ts',
  'test/site/written.test.ts',
  'test/http/schemathesis.test.ts',
  'test/crew/crew.test.ts',
  'test/render/epub/epub.test.ts',
  'test/browser/offline.test.ts',
  'test/indexer/kill.test.ts',
  'test/browser/senses.test.ts',
  'test/readme.test.ts',
  'test/search/meilisearch/several.test.ts',
  'test/render/pdf/corpora.test.ts',
  'test/pocket/single.test.ts',
  'test/search/embedded.test.ts',
  'test/indexer/indexer.test.ts',
  'test/indexer/keys.test.ts',
  'test/browser/finding.test.ts',
  'test/package/published.test.ts',
  'test/cli/commands.test.ts',
  'test/bulk/packages.test.ts',
  'test/indexer/servers.test.ts',
  'test/cli/serve.test.ts',
  'test/cli/outside.test.ts',
  'test/http/hostileWords.test.ts',
  'test/cli/lostFolder.test.ts',
  'test/fuzz/fuzz.test.ts',
  'test/indexer/settings.test.ts',
  'test/http/pdf.test.ts',
];

/**
 * The longest files begin first, so that no worker is left alone with one at the end. Vitest knows what took how long
 * in its last run here, but neither in a new checkout nor of a file that it has not run yet: all others follow in its order.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.indexOf(relative(this.ctx.config.root, moduleId));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
