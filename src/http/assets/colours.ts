import { onceFor } from '../../kept.ts';
import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import { onDark } from '../../model/colour.ts';
import { type Asset, asset } from './asset.ts';

/** A style sheet with the archive's own colours, over those of the program; null where it has none. */
export const colourSheet = onceFor(({ colours }: ArchiveFacts): Asset | null => {
  if (colours === undefined) return null;
  const { accent } = colours;
  const css = `:root{--link:${accent}}@media (prefers-color-scheme:dark){:root{--link:${onDark(accent)}}}\n`;
  return asset('colours', 'css', 'text/css; charset=utf-8', Buffer.from(css));
});
