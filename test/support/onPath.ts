import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether there is a program of this name to start. Starts none: what most tests do is over before one has ended. */
export const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));
