import { type InterfaceCode, interfaceOf } from '../model/interfaces.ts';

/** The name of a page's file in its folder, which every host answers a folder with. */
const PAGE = 'index';

/**
 * Where a mirror keeps what an address answers, as a path below its folder: a page as `index.html` in a folder of its own,
 * so that hosts answer the address of the archive with it; in other languages than the first of the mirror, and with
 * parameters, as `index.rus.html` and `index.evidence-1.html` beside it. A file has the path of its address.
 */
export function fileOf(address: string, first: InterfaceCode): string {
  const { pathname, searchParams } = new URL(address, 'http://archive.invalid');
  const path = decodeURIComponent(pathname.slice(1)).replace(/\/$/u, '');
  if (isFile(path)) return path;
  const language = interfaceOf(searchParams.get('ui') ?? first) ?? first;
  const variants = [...searchParams]
    .filter(([name]) => name !== 'ui')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `.${name}-${value}`);
  const own = language !== first ? `.${language}` : '';
  return [...(path === '' ? [] : [path]), `${PAGE}${variants.join('')}${own}.html`].join('/');
}

/** A suffix of a format; the date in the name of a text has no point. */
const isFile = (path: string): boolean => /\.[a-z][a-z0-9]*$/u.test(path);

/** A file as a link names it from another file, as a path that needs no server. */
export function linkTo(file: string, from: string): string {
  const here = from.split('/').slice(0, -1);
  const there = file.split('/');
  const shared = here.findIndex((name, at) => there[at] !== name || at === there.length - 1);
  const common = shared < 0 ? Math.min(here.length, there.length - 1) : shared;
  return [...here.slice(common).map(() => '..'), ...there.slice(common).map(encodeName)].join('/');
}

/** From a file to the folder of the mirror. */
export const topFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/** `@` and `+` stand in the names of texts and mean nothing in a path; a colon does, before the first slash. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll('%40', '@').replaceAll('%2B', '+');
