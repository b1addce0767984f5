import { drawPng } from '../../press/png.ts';

/** What cards are made in, by suffix: shapes for who prints, dots for messengers, which show nothing else. */
export const CARD_FORMATS = {
  svg: { mediaType: 'image/svg+xml; charset=utf-8', written: async (svg: string) => svg },
  png: { mediaType: 'image/png', written: async (svg: string) => drawPng(svg) },
} as const satisfies Readonly<
  Record<string, { mediaType: string; written: (svg: string) => Promise<string | Uint8Array> }>
>;

export type CardFormat = keyof typeof CARD_FORMATS;

export const CARD_SUFFIXES = Object.keys(CARD_FORMATS) as readonly CardFormat[];

export const isCardFormat = (suffix: string): suffix is CardFormat => Object.hasOwn(CARD_FORMATS, suffix);
