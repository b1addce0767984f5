import type { Archive } from '../archive/archive.ts';
import type { Route } from '../http/route.ts';
import { ROUTES } from '../http/routes.ts';

/** One thing that a mirror keeps. */
export interface MirroredAddress {
  /** Path and query in the archive, without a language of the interface. */
  readonly address: string;
  /** A page is there in each language of the interface, a file once. */
  readonly isPage: boolean;
}

/**
 * Everything that can be kept of an archive, in an order that is always the same: what the rows of the table of routes say
 * of themselves (`Route.mirrored`). Whoever keeps the archive elsewhere (a mirror, a cache in a browser) asks here. Styles,
 * scripts and fonts are not in it: pages name those they need.
 */
export function mirroredAddresses(archive: Archive, { pdf = false } = {}): readonly MirroredAddress[] {
  return ROUTES.filter((row) => pdf || !isPressed(row)).flatMap((row) => {
    const isPage = row.keeping?.reader !== 'nobody';
    return [...row.mirrored(archive)].map((address) => ({ address, isPage }));
  });
}

const isPressed = ({ path }: Route): boolean => path.endsWith('.pdf');
