import { z } from 'zod';
import { LanguageCodeSchema } from './expression.ts';

/** Fields of the files that editors write. */

export const text = z.string().trim().min(1);
export const perLanguage = z.partialRecord(LanguageCodeSchema, text);
/** Words of ours in several languages; a bare string is English. */
export const said = z.union([
  text,
  perLanguage.refine((words) => Object.keys(words).length > 0, 'needs one language at least'),
]);
export const webAddress = z.url({ protocol: /^https?$/u });
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not a slug of a-z, 0-9 and single -');
