import { INTERFACES } from '../../model/interfaces.ts';
import { archiveName } from '../../render/citation.ts';
import type { PageContext } from '../page.ts';

/** Dots of the icons of a home screen. */
export const ICON_SIZES = [192, 512] as const;

export const iconPath = (size: number): string => `/icon-${size}.png`;

/** Web Application Manifest (W3C). The address stays in sight: who reads a copy sees whose it is. */
export function manifest({ reader, facts, assets, link }: PageContext): string {
  const name = archiveName(facts, reader.language);
  const { bcp47 } = INTERFACES[reader.language];
  const icons = [
    { src: assets.icon, sizes: 'any', type: 'image/svg+xml' },
    ...ICON_SIZES.map((size) => ({
      src: iconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  ];
  return `${JSON.stringify({
    id: '/',
    name,
    short_name: name,
    lang: bcp47,
    start_url: link('/'),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons,
  })}\n`;
}
