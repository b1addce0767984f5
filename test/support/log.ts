import type { Log } from '../../src/log/open.ts';
import { Troubles } from '../../src/log/troubles.ts';

/** A log that nobody reads. */
export const quietLog = (): Log => ({
  write: () => undefined,
  writeSoon: () => undefined,
  troubles: new Troubles(() => undefined),
});
