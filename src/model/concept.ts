import { z } from 'zod';
import { slug } from './fields.ts';
import { inAnyRow, inPageLanguages } from './inPageLanguages.ts';
import { LANGUAGE_CODES, type LanguageCode } from './language.ts';

/** `concepts.yaml`: words of life and of law for one thing (`documents/README.md`). */

/** A concept with more words than these, or longer ones, is no list of names for one thing. */
const MOST_WORDS = 60;
const LONGEST = 80;

const phrase = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST, `longer than ${LONGEST} characters: give words and short phrases`);

/** Topics are shown in every language of pages. */
const label = z.string('missing: topics have a label in every language').trim().min(1).max(LONGEST);

const NO_LANGUAGE = `not a language of this archive: ${LANGUAGE_CODES.join(', ')}`;
const PARAMS = {
  error: ({ code }: { readonly code?: string }) => (code === 'unrecognized_keys' ? NO_LANGUAGE : undefined),
};

/** A list, or one line with commas: a tenth of the time where there are thousands. */
const listed = z.union([z.array(z.string()), z.string().transform((line) => line.split(','))]);
const words = listed
  .pipe(
    z
      .array(phrase)
      .min(1, 'an empty list: leave the language out')
      .max(MOST_WORDS, `more than ${MOST_WORDS} words: divide the concept`),
  )
  .readonly();

/** One concept. Words may be missing in a language in which no editor is sure of them; labels may not. */
export const ConceptSchema = z.strictObject({
  id: slug,
  label: inPageLanguages(label, PARAMS),
  words: (
    z.strictObject(inAnyRow(words), PARAMS) as unknown as z.ZodType<
      Readonly<Partial<Record<LanguageCode, readonly string[]>>>
    >
  ).refine((given) => Object.keys(given).length > 0, 'needs words in one language at least'),
  broader: slug.optional(),
  topic: z.literal('false', 'false, or left out: every other concept is a topic').optional(),
});

/** As the file has it. */
export type WrittenConcept = Readonly<z.infer<typeof ConceptSchema>>;

/**
 * One thing and what people and lawyers call it in each language: the weakest form of a match, and a topic. `words` are
 * words and phrases as written, not folded, none of which another concept has in any form; `broader` is the id of the
 * wider concept that lists it, which is held; `topic: false` says that it is an ordinary word ("measure", "decide") and
 * no subject. `line` is the one of `concepts.yaml` on which it begins.
 */
export type Concept = WrittenConcept & { readonly line: number };
