import { answerJobs } from './answerJobs.ts';
import { PACKAGE_KINDS } from './kinds.ts';
import { sourceOf } from './source.ts';

/** Entry of the thread that makes packages of the archive's own words. */
answerJobs(({ archive, name, language }) => {
  const kind = PACKAGE_KINDS.find((one) => one.name === name);
  return kind?.make?.(sourceOf(archive, language), PACKAGE_KINDS) ?? null;
});
