import { z } from 'zod';

const words = z.string().trim().min(1);

/** Texts that need nobody's leave. */
const FREE = ['official-text', 'official-translation'] as const;

const LicensedSchema = z.strictObject({ licensed: z.strictObject({ holder: words, proof: words }) });

/** By what right words are shown: `proof` is where the licence can be read, an address or what the letter is. */
export const RightsSchema = z.union([z.enum(FREE), LicensedSchema], {
  error:
    'not official-text, official-translation or { licensed: { holder: whose it is, proof: where the licence can be read } }',
});

/** By what right the words of a text are shown. */
export type Rights = z.infer<typeof RightsSchema>;

/** Rights as a Work and its texts say them. */
interface SaysRights {
  readonly rights?: Rights | undefined;
}

/** What the text says of its words, else what its Work says of all its texts; null where nobody has said. */
export const rightsOf = (text: SaysRights, work: SaysRights): Rights | null =>
  text.rights ?? work.rights ?? null;

/** Whose the words are and by what licence they are shown; null where they are free or nobody has said. */
export const licenceOf = (
  rights: Rights | null,
): { readonly holder: string; readonly proof: string } | null =>
  rights === null || typeof rights === 'string' ? null : rights.licensed;
