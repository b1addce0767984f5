import type { LanguageCode } from '../../model/language.ts';

/** A word of a text in the form in which names are compared, and where it stands. */
export interface WordForm {
  readonly form: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** Words of a text: small letters, ё as е, ə as e, ı as i, Armenian marks off. */
export const wordForms = (text: string): readonly WordForm[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: formOf(word),
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Texts say the same words again and again. Longer words are read anew; UTF-16 code units. */
const KEPT_FORMS = 20_000;
const KEPT_LENGTH = 40;
const known = new Map<string, string>();

function formOf(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const form = fold(word);
  if (known.size >= KEPT_FORMS) known.clear();
  if (word.length <= KEPT_LENGTH) known.set(word, form);
  return form;
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/gu, 'й')
    .replace(/['’]s$/u, '')
    .replace(/[\u055B\u055C\u055E]|\p{M}/gu, '')
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')
    .replaceAll('եւ', 'և')
    .normalize('NFC');

/** Words that name no act, as they stand beside clauses, inside names and in questions. */
export const IDLE =
  /^(?:of|the|an?|in|on|to|from|by|at|and|or|vs|see|also|cf|under|per|ibid|para|what|which|does|do|is|are|say|says|said|about|show|me|give|text|full|wording|read|with|that|its?|dated|см|в|во|из|и|или|по|на|к|с|о|об|от|что|как|это|текст|говорит|гласит|сказано|согласно|покажи|года?|տես|և|իսկ|ու|կամ|մասին|ինչ|ըստ|տեքստ\p{L}*|թվական\p{L}*|bax|ve|veya|üzre|üçün|ucun|ne|haqqinda|gore|metn\p{L}*|tarixli|ilin?)$/u;

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  conv: 'convention',
  decl: 'declaration',
  prot: 'protocol',
  res: 'resolution',
};

/** Share of two forms of one word that begins alike, where the one is no lengthening of the other: պայմանագիր, պայմանագրերի. */
const LEAST_ALIKE = 0.6;

/** Whether a word of a text is a word of a name, in whatever case its language puts it. */
export function isFormOf(word: string, name: string, code: LanguageCode): boolean {
  if (word === name) return true;
  if (code === 'eng') return word === `${name}s` || ABBREVIATIONS[word] === name;
  if (/\d/u.test(name)) return false;
  const short = Math.min(word.length, name.length);
  const long = Math.max(word.length, name.length);
  if (short < 4 || long - short > 6) return false;
  let alike = 0;
  while (alike < short && word[alike] === name[alike]) alike += 1;
  return (
    alike >= Math.max(3, short - (short > 5 ? 3 : 1)) && (alike === short || alike >= LEAST_ALIKE * long)
  );
}
