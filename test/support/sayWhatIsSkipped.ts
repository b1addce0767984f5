import { chromiumPath } from './browser.ts';
import { meiliSkipped, ownMeiliSkipped } from './meilisearch.ts';
import { hasSchemathesis } from './schemathesis.ts';

/** One clear line, before any test runs, for each kind of test that this machine cannot run. */
export default function sayWhatIsSkipped(): void {
  const missing = [
    chromiumPath === null ? 'browser tests are skipped: install chromium' : '',
    meiliSkipped !== '' || ownMeiliSkipped !== ''
      ? `tests on a real Meilisearch are skipped${meiliSkipped === '' ? ' in part' : ''}: put a meilisearch program on the PATH, or set MEILI_URL`
      : '',
    hasSchemathesis
      ? ''
      : 'the API is not asked by schemathesis: put it on the PATH (pip install schemathesis)',
  ].filter((line) => line !== '');
  for (const line of missing) process.stdout.write(`${line}\n`);
}
