import type { Context } from 'hono';
import type { AppEnvironment } from '../context.ts';
import { fail } from '../problem.ts';

/** Decoded segments. A broken escape, and a segment that holds a slash or NUL, can name nothing. */
export function segmentsOf(raw: string, prefix: string): readonly string[] {
  const below = raw.startsWith('/t.') ? [] : raw.slice(prefix.length).split('/');
  const segments = below.map((segment) => {
    const decoded = decode(segment);
    if (decoded === null) return fail('broken-address', { why: 'broken-escape', text: segment.slice(0, 60) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is refused
    if (/[/\u0000]/u.test(decoded)) return fail('broken-address', { why: 'slash-in-part' });
    return decoded;
  });
  return segments.filter((segment) => segment !== '');
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** To the one canonical address, the query as it came but for `as-of`, which is answered by that. */
export function redirect(c: Context<AppEnvironment>, wanted: string, floating: boolean): Response {
  const query = new URL(c.req.url).search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^as-of(?:=|$)/u.test(pair))
    .join('&');
  // A permanent redirect may be mended too, so caches ask again.
  c.header('Cache-Control', 'no-cache');
  if (floating) c.header('Vary', 'Accept-Language');
  return c.redirect(query === '' ? wanted : `${wanted}?${query}`, floating ? 302 : 301);
}
