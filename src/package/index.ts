/** What `import ... from 'treaty-archive'` gives. */
export { ArchiveRefused } from '../archive/store.ts';
export { NotAnswered, type ToldProblem } from '../ask.ts';
export { ConfigError } from '../config.ts';
export type { Issue } from '../model/issue.ts';
export type { Asking } from './asking.ts';
export { type OpenArchive, type OpenOptions, openArchive } from './openArchive.ts';
export type * from './shapes.ts';
