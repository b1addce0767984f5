import { parseConceptsFile } from '../parse/conceptsFile.ts';
import { parseArchiveFile } from '../parse/workFile.ts';
import { MAX_FILE_BYTES } from './folder.ts';
import { LOG_FILE, MAX_LOG_BYTES, parseLog } from './log.ts';
import type { Parse } from './parsed.ts';

/** How large a file of the folder may be: the log grows with every year. */
export const mostBytes = (file: string): number => (file === LOG_FILE ? MAX_LOG_BYTES : MAX_FILE_BYTES);

/** `archive.yaml`. */
export const parseFacts: Parse = ({ source, file }) => {
  const { value, issues } = parseArchiveFile(source, file);
  return { content: value === null ? null : { facts: value }, issues };
};

/** `concepts.yaml`: what has no error stays. */
export const parseConcepts: Parse = ({ source, file }) => {
  const { value, issues } = parseConceptsFile(source, file);
  return { content: value === null ? null : { concepts: value }, issues };
};

/** `log.jsonl`: what can be read stays, whatever is wrong with its chain. */
export const parseEntries: Parse = ({ source }) => {
  const { entries, issues } = parseLog(source);
  return { content: { log: entries }, issues };
};
