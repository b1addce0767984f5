import { Archive } from '../../src/archive/archive.ts';
import { formatIssue, type Issue } from '../../src/model/issue.ts';
import { folderOf } from './folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What loading these files complains of. */
export const issuesOf = (files: Files): readonly Issue[] => Archive.load(folderOf(files)).snapshot.issues;

/** `file:line rule`, without the words. */
export const places = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => formatIssue(issue).split(' ').slice(0, 2).join(' '));
