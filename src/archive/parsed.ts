import { codeOf } from '../files.ts';
import { type Issue, isError } from '../model/issue.ts';
import { type FileBytes, fileIssue, readText, type SourceFile } from './folder.ts';
import type { Content, ParsedFile } from './kept/kept.ts';

/** Makes what a file holds of its source. */
export type Parse = (source: SourceFile) => ParsedFile;

/** Whatever a file makes the parser throw (a stack that overflows), it costs that file alone. */
export function parsedOf(bytes: FileBytes, parse: Parse): ParsedFile {
  const source = readText(bytes);
  if ('rule' in source) return notParsed(source);
  try {
    const { content, issues } = parse(source);
    return { content: issues.some(isError) && !isPartly(content) ? null : content, issues };
  } catch (error) {
    const message = `cannot be parsed (${codeOf(error)}): what it holds is too deep or too large for the parser`;
    return notParsed(fileIssue(source.file, 'not-parsed', message));
  }
}

/** Whether what has no error stays while the rest is left out: of concepts and entries, none of which a text needs. */
const isPartly = (content: Content | null): boolean =>
  content !== null && ('concepts' in content || 'log' in content);

/** Of a file that gave nothing. */
export const notParsed = (issue: Issue) => ({ content: null, issues: [issue], sha256: null });
