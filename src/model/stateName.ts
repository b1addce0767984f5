import { byInterface, type InterfaceCode } from './interfaces.ts';

const NAMES = byInterface(
  ({ states }) =>
    new Map(
      states
        .replace(/\s+/gu, ' ')
        .split(';')
        .map((entry): [string, string] => [entry.trim().slice(0, 2), entry.trim().slice(3)]),
    ),
);

/** A State's short name in a language; null in English, and where the code is none of a State. */
export const stateName = (code: string, language: InterfaceCode): string | null =>
  NAMES[language].get(code) ?? null;
