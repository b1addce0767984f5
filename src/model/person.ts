import { languagesIn } from './language.ts';
import type { Work } from './work.ts';

/** `donald-j-trump`: the name in its first language, in any script, without what addresses dislike. */
export function personSlug(name: Work['acts'][number]['name']): string {
  const [first = ''] = languagesIn(name).flatMap((code) => name[code] ?? []);
  return first
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}
