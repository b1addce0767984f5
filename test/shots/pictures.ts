import { INTERFACE_CODES, type InterfaceCode } from '../../src/model/interfaces.ts';
import { PAGE_KINDS } from '../support/pageKinds.ts';

const WIDTHS = { desk: 1280, phone: 360 } as const;
export const COLOURS = ['light', 'dark'] as const;

/** A kind of page in one language at one width: a picture of it in each colour. */
interface Sitting {
  readonly path: string;
  readonly pixels: number;
  readonly files: Readonly<Record<(typeof COLOURS)[number], string>>;
}

/** Kinds that there are none of. */
export const unknownKinds = (asked: readonly string[]): readonly string[] =>
  asked.filter((name) => !PAGE_KINDS.some(([kind]) => kind === name));

/** Every kind asked for, or every kind, in each language at two widths. */
export const sittingsOf = (asked: readonly string[]): readonly Sitting[] =>
  PAGE_KINDS.filter(([name]) => asked.length === 0 || asked.includes(name)).flatMap(([name, path]) =>
    INTERFACE_CODES.flatMap((code) =>
      Object.entries(WIDTHS).map(([width, pixels]) => ({
        path: withLanguage(path, code),
        pixels,
        files: {
          light: fileName(name, code, width, 'light'),
          dark: fileName(name, code, width, 'dark'),
        },
      })),
    ),
  );

const withLanguage = (path: string, code: InterfaceCode): string =>
  `${path}${path.includes('?') ? '&' : '?'}ui=${code}`;

const fileName = (...parts: readonly string[]): string => `${parts.join('.').replaceAll(' ', '-')}.png`;
