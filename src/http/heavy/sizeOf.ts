import type { Archive } from '../../archive/archive.ts';
import { routeOf } from '../routes.ts';
import type { Size } from './port.ts';

/** How long an answer may take, by what is known before it is begun; null where it is no trouble. */
export function sizeOf(
  { method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>,
  archive: Archive,
): Size | null {
  const parsed = new URL(url);
  const found = routeOf(method, parsed.pathname);
  const bytes = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  return found?.route.size?.(parsed, archive, bytes) ?? null;
}
