import { z } from 'zod';
import { foldWords } from '../words/fold.ts';
import { LanguageCodeSchema } from './expression.ts';
import { slug } from './fields.ts';
import { CONTESTED_NAMES, type LanguageCode, languagesIn } from './language.ts';

/** `names` of `archive.yaml`: what one person, place, body or unit is called (`documents/README.md`). */

const spelling = z.string().trim().min(1).max(100);

/** More spellings of one thing in one language, or more things, are no list that an editor keeps in view. */
const MOST_SPELLINGS = 20;
const MOST_THINGS = 1000;

/**
 * One thing and what it is called in each language, as written: its spellings, abbreviations and adjectives. All of them
 * say the same and nothing of whose it is: names that sides give to one place in turn are not among them.
 */
export type NamedThing = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

/** By slugs that no reader sees. */
export const NamesSchema = z
  .record(slug, z.partialRecord(LanguageCodeSchema, z.array(spelling).min(1).max(MOST_SPELLINGS)))
  .check((context) => {
    const owners = new Map<string, string>();
    const refuse = (path: readonly PropertyKey[], message: string): void => {
      context.issues.push({ code: 'custom', input: path.at(-1), path: [...path], message });
    };
    const things = Object.entries(context.value);
    if (things.length > MOST_THINGS) refuse([], `more than ${MOST_THINGS} names`);
    for (const [id, thing] of things) {
      for (const code of languagesIn(thing)) {
        for (const [at, name] of (thing[code] ?? []).entries()) {
          const words = foldWords(name);
          const said = `${code} ${words.join(' ')}`;
          const owner = owners.get(said);
          owners.set(said, id);
          if (words.length === 0) refuse([id, code, at], 'has neither letters nor digits');
          if (words.some((word) => CONTESTED_NAMES.has(word)))
            refuse(
              [id, code, at],
              `"${name}" is one of several names that sides give to one place: none is another`,
            );
          if (owner !== undefined)
            refuse([id, code, at], `"${name}" stands twice${owner === id ? '' : `: in "${owner}" too`}`);
        }
      }
    }
  });
