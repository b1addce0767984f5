/** Paths of the files that were brought along; each begins at the root and none has dots. */
export const sep = '/';

export const join = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .replace(/\/{2,}/gu, '/');

/** `path` below `folder`; what lies elsewhere is outside. */
export const relative = (folder: string, path: string): string =>
  path === folder ? '' : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '..';
