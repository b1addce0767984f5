import { irregular } from './irregular.ts';

/**
 * Armenian stems of folded words (և is one letter): the article, case, plural and the commonest verbal endings come
 * off, longest first, while three letters at least are left; -ություն keeps one form through all its cases. What looks
 * like an ending of the noun itself comes off too, so that all its forms have one stem: գերի, գերիների.
 */

const ABSTRACT = /(?:ություններ|ություն|ության|ությամբ|ութեան|ութիւն)(?:ներ)?(?:ի|ից|ով|ում|ին)?[նըսդ]?$/u;
/** A suffix before a verb's ending: causative, inchoative, passive. After a vowel վ is the root's own: գրավել, հարավ. */
const VOICE = '(?:[աե]ց[նվ]?|(?<=[^աեէըիոօւ])վ)?';
/** Nouns of action and present participles; not the case of a plural: հոդվածներում. */
const ACTION = new RegExp(`${VOICE}(?:ման|(?<!ներ)ում)(?:ներ)?(?:ի|ից|ով|ին|ը|ն|ում|բ)?[նըսդ]?$`, 'u');
const ENDINGS: readonly RegExp[] = [
  new RegExp(`${VOICE}(?:ածք|ած|ող)(?:ներ)?(?:ի|ից|ով|ում|ին|ը|ն)?[նըսդ]?$`, 'u'),
  /(?:ներ|եր)(?:ի|ից|ով|ում|ին)?[նըսդ]?$/u,
  /(?:երեն|որեն|ապես|ական|ային)(?:ի|ից|ով|ում|ին|ներ)?[նըսդ]?$/u,
  new RegExp(`(?:${VOICE}|ն)[եա]լ(?:ու|ով|իս)?(?:ց)?[նըսդ]?$`, 'u'),
  /(?:ից|ով|ում|ին|ի|ու)[նըսդ]?$/u,
  /ը$|(?<=[իուոէե])ն$/u,
];

const LEAST = 3;

/** A word with other letters than folded Armenian ones is its own stem. */
export function stem(word: string): string {
  if (!/^[ա-և]+$/u.test(word)) return word;
  const named = irregular.get(word);
  if (named !== undefined) return named;
  const abstract = shortened(word, ABSTRACT);
  if (abstract !== null) return `${abstract}ություն`;
  const action = shortened(word, ACTION);
  if (action !== null) return action;
  return withoutEndings(word);
}

function withoutEndings(word: string): string {
  for (const ending of ENDINGS) {
    const shorter = shortened(word, ending);
    if (shorter !== null) return withoutEndings(shorter);
  }
  return word;
}

function shortened(word: string, ending: RegExp): string | null {
  const at = word.search(ending);
  return at < LEAST ? null : word.slice(0, at);
}
