import { readBytes, readText } from './folder.ts';

/** The line of a file on which a key at the margin stands (of a text: in its front matter); 1 where it has none. */
export function lineOfKey(folder: string, file: string, key: string): number {
  const bytes = readBytes(folder, file);
  const read = 'rule' in bytes ? bytes : readText(bytes);
  if ('rule' in read) return 1;
  const lines = read.source.split(/\r?\n/u);
  const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  const at = lines.slice(0, end).findIndex((line) => line.startsWith(`${key}:`));
  return at < 0 ? 1 : at + 1;
}
