import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../files.ts';
import { MOST_BYTES, type Place, type Unread } from './place.ts';

/** A mirror in a folder. What lies elsewhere, and is only pointed to from there, is not read. */
export const folderPlace = (folder: string): Place => {
  const root = `${realpathSync(folder)}${sep}`;
  return {
    read: async (file) => {
      const path = realPath(join(root, file));
      if (typeof path !== 'string') return path;
      if (!path.startsWith(root)) return { why: 'unread', says: 'it lies outside of the folder' };
      const read = readPlainFile(path, MOST_BYTES);
      return isNotRead(read) ? unread(read.code) : read;
    },
  };
};

function realPath(path: string): string | Unread {
  try {
    return realpathSync(path);
  } catch (error) {
    return unread(codeOf(error));
  }
}

const unread = (code: string): Unread =>
  code === 'ENOENT' || code === 'ENOTDIR' ? { why: 'missing' } : { why: 'unread', says: code };
