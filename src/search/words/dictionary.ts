import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldWords } from '../../words/fold.ts';

/** Which words a language has, in all their forms, whether or not a text has them. */
export interface Dictionary {
  /** `word` is folded. */
  readonly has: (word: string) => boolean;
  /** Reads it a little at a time; without that it is read with the first question. */
  readonly warm: () => Generator<void, void>;
}

/** An ending, or a beginning, of words with its flag: what it adds, and what the word has instead without it. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  /** What the word without it must end with; null for anything. */
  readonly fits: RegExp | null;
}

const require = createRequire(import.meta.url);
/** Lines that are read in one go: some milliseconds. */
const READ_AT_ONCE = 5000;

/**
 * A dictionary of Hunspell's form in a package of npm: `index.dic` has words with flags, `index.aff` the endings that
 * words with a flag take. Compounds are not read.
 */
export function dictionaryOf(name: string): Dictionary {
  let known: Words | null = null;
  const read = function* (): Generator<void, Words> {
    const folder = new URL('.', `file://${require.resolve(name)}`);
    const lines = (file: string): readonly string[] =>
      readFileSync(new URL(file, folder), 'utf8').split('\n');
    const words = new Words(lines('index.aff'));
    for (const [at, line] of lines('index.dic').entries()) {
      words.add(line);
      if (at % READ_AT_ONCE === 0) yield;
    }
    return words;
  };
  return {
    has(word) {
      if (known === null) {
        const reading = read();
        let step = reading.next();
        while (step.done !== true) step = reading.next();
        known = step.value;
      }
      return known.has(word);
    },
    *warm() {
      known ??= yield* read();
    },
  };
}

/** Letters as folded words have them; what is none of a pattern's or an affix's letters stays. */
const foldLetters = (text: string): string =>
  [...text].map((letter) => (LETTER.test(letter) ? foldWords(letter).join('') : letter)).join('');

const LETTER = /\p{L}/u;
/** Roots that are folded already, as most are. */
const FOLDED = /^[a-z\u0430-\u044F]+$/u;

class Words {
  /** Flags of each root. */
  private readonly roots = new Map<string, string>();
  private readonly endings = new Map<string, Affix[]>();
  private readonly beginnings = new Map<string, Affix[]>();

  constructor(affixes: readonly string[]) {
    for (const line of affixes) {
      const [kind = '', flag = '', ...others] = line.split(/\s+/u);
      const [strip = '', added = '', fits = ''] = others.map(foldLetters);
      if ((kind !== 'SFX' && kind !== 'PFX') || fits === '') continue;
      const add = added.replace(/['’]|\/.*$/gu, '').replace(/^0$/u, '');
      const affix = {
        flag,
        strip: strip === '0' ? '' : strip,
        fits: fits === '.' ? null : new RegExp(`${fits}$`, 'u'),
      };
      const all = kind === 'SFX' ? this.endings : this.beginnings;
      all.set(add, [...(all.get(add) ?? []), affix]);
    }
  }

  add(line: string): void {
    const cut = line.indexOf('/');
    const written = cut < 0 ? line : line.slice(0, cut);
    const root = FOLDED.test(written) ? written : foldWords(written).join(' ');
    const flags = cut < 0 ? '' : line.slice(cut + 1);
    this.roots.set(root, (this.roots.get(root) ?? '') + flags);
  }

  has(word: string): boolean {
    if (this.isForm(word, '')) return true;
    return [...this.beginnings].some(
      ([add, affixes]) =>
        word.startsWith(add) && affixes.some(({ flag }) => this.isForm(word.slice(add.length), flag)),
    );
  }

  /** Whether a root that has the flag besides has the word among its forms. */
  private isForm(word: string, flag: string): boolean {
    if (this.roots.get(word)?.includes(flag) === true) return true;
    for (let at = 1; at <= word.length; at += 1) {
      for (const { flag: own, strip, fits } of this.endings.get(word.slice(at)) ?? []) {
        const root = word.slice(0, at) + strip;
        const flags = this.roots.get(root) ?? '';
        if (flags.includes(own) && flags.includes(flag) && fits?.test(root) !== false) return true;
      }
    }
    return false;
  }
}
