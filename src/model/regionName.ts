import { byInterface, type InterfaceCode } from './interfaces.ts';
import { stateName } from './stateName.ts';

/** A country's name in a language, by its ISO 3166 code; what is no such code stays as it is. A State's is our own: not every browser knows it. */
export const regionName = (code: string, reader: InterfaceCode): string =>
  isRegion(code) ? (stateName(code, reader) ?? REGIONS[reader].of(code) ?? code) : code;

/** Two letters, as ISO 3166-1 has them. */
export const isRegion = (code: string): boolean => /^[A-Z]{2}$/u.test(code);

/** Kept: to make one costs far more than a name. */
const REGIONS = byInterface(({ bcp47 }) => new Intl.DisplayNames(bcp47, { type: 'region' }));
