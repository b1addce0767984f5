/** English stems after the Snowball algorithm "Porter2", for folded words (so without apostrophes). */

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    news: 'news',
    // Irregular plurals and verbs that suffixes do not show.
    men: 'man',
    women: 'woman',
    children: 'child',
    bodies: 'bodi',
    forbidden: 'forbid',
    withdrawn: 'withdraw',
    withdrew: 'withdraw',
    undertaken: 'undertak',
    undertook: 'undertak',
    held: 'hold',
    met: 'meet',
    sought: 'seek',
    bound: 'bind',
    fora: 'forum',
    criteria: 'criterion',
    crises: 'crisi',
    lives: 'life',
    feet: 'foot',
    took: 'take',
    taken: 'take',
    made: 'make',
    paid: 'pay',
    brought: 'bring',
    chose: 'choos',
    chosen: 'choos',
    wrote: 'write',
    written: 'write',
    broke: 'break',
    broken: 'break',
    sent: 'send',
    built: 'build',
    began: 'begin',
    begun: 'begin',
    understood: 'understand',
    fought: 'fight',
    kept: 'keep',
    // Words that the algorithm throws together and treaties keep apart.
    initial: 'initial',
    initials: 'initial',
    initialed: 'initial',
    initialing: 'initial',
    annexation: 'annexation',
    annexations: 'annexation',
    internal: 'internal',
    internally: 'internal',
    international: 'international',
    internationally: 'international',
    important: 'important',
    importance: 'important',
    objection: 'objection',
    objections: 'objection',
    organ: 'organ',
    organs: 'organ',
    organization: 'organiz',
    organizations: 'organiz',
    organizational: 'organiz',
    universal: 'universal',
    universally: 'universal',
  }),
);
const UNTOUCHED = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

const VOWEL = /[aeiouy]/u;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u;
const SHORT_END = /(?:[^aeiouy][aeiouy][^aeiouwxyY]|^[aeiouy][^aeiouy])$/u;

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['ization', 'ize'],
  ['izer', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousli', 'ous'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['fulli', 'ful'],
  ['lessli', 'less'],
];

const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/u;

/** A word with other letters than a to z is its own stem. */
export function stem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/u.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word);
  const [r1, r2] = regions(marked);
  const plural = step1a(marked);
  if (UNTOUCHED.has(plural)) return plural;
  const bare = step1c(step1b(plural, r1));
  return asNoun(step5(step4(step3(step2(bare, r1), r1, r2), r2), r1, r2).toLowerCase());
}

/** Beyond Porter2: "ratify" and "ratified" have the stem of "ratification". */
const asNoun = (stem: string): string => stem.replace(/(?<=..)ifi$/u, 'if');

/** y that stands for a consonant becomes Y. */
const markConsonantY = (word: string): string => word.replace(/^y|(?<=[aeiouy])y/gu, 'Y');

/** Where the regions R1 and R2 begin. */
function regions(word: string): readonly [number, number] {
  const special = /^(?:gener|commun|arsen)/u.exec(word);
  const r1 = special === null ? afterVowelConsonant(word, 0) : special[0].length;
  return [r1, afterVowelConsonant(word, r1)];
}

function afterVowelConsonant(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(?:ied|ies)$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/u.test(word) || !word.endsWith('s')) return word;
  // Beyond Porter2: the plural of an abbreviation, "CBMs".
  if (/^[^aeiouy]{3,}s$/u.test(word)) return word.slice(0, -1);
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/u.exec(word);
  if (eed !== null) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const match = /(?:ed|edly|ing|ingly)$/u.exec(word);
  if (match === null || !VOWEL.test(word.slice(0, match.index))) return word;
  const stem = word.slice(0, match.index);
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && SHORT_END.test(stem) ? `${stem}e` : stem;
}

const step1c = (word: string): string => word.replace(/(?<=.[^aeiouy])[yY]$/u, 'i');

function step2(word: string, r1: number): string {
  for (const [suffix, replacement] of STEP_2) {
    if (word.endsWith(suffix)) return replaceIn(word, suffix, replacement, r1);
  }
  if (/logi$/u.test(word)) return word.length - 3 >= r1 ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/u.test(word) ? replaceIn(word, 'li', '', r1) : word;
}

function step3(word: string, r1: number, r2: number): string {
  for (const [suffix, replacement] of STEP_3) {
    if (word.endsWith(suffix)) return replaceIn(word, suffix, replacement, r1);
  }
  return word.endsWith('ative') ? replaceIn(word, 'ative', '', r2) : word;
}

const replaceIn = (word: string, suffix: string, replacement: string, region: number): string =>
  word.length - suffix.length >= region ? word.slice(0, -suffix.length) + replacement : word;

function step4(word: string, r2: number): string {
  const ion = /(?<=[st])ion$/u.exec(word);
  const match = ion ?? STEP_4.exec(word);
  return match !== null && match.index >= r2 ? word.slice(0, match.index) : word;
}

function step5(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e') && (last >= r2 || (last >= r1 && !SHORT_END.test(word.slice(0, -1)))))
    return word.slice(0, -1);
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}
