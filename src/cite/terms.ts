import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { groupBy } from '../model/groups.ts';
import { type LanguageCode, textLanguage } from '../model/language.ts';
import { isFormOf, type WordForm, wordForms } from './find/forms.ts';

/** A span of a clause's own words: half-open, in UTF-16 code units. */
interface WordSpan {
  readonly eId: EId;
  readonly start: number;
  readonly end: number;
}

/** A term that a text defines ("hereinafter, the Parties"), where it does, and where it is used. */
export interface DefinedTerm {
  /** As defined, without article and quotation marks. */
  readonly term: string;
  readonly definition: WordSpan;
  readonly uses: readonly WordSpan[];
}

/** Terms of one text that are looked for: conventions on the sea or on arms define some fifty. */
const MOST_TERMS = 300;

const kept = new WeakMap<readonly Clause[], readonly DefinedTerm[]>();

/**
 * Terms defined in a text with their uses, in the order in which they are defined. A use is never the definition itself.
 * Found once for as long as the text is kept: every page of a clause needs those of the whole text.
 */
export function findDefinedTerms(clauses: readonly Clause[], code: LanguageCode): readonly DefinedTerm[] {
  const known = kept.get(clauses);
  if (known !== undefined) return known;
  const found = withUses(clauses, definitionsIn(clauses, code), code);
  kept.set(clauses, found);
  return found;
}

function definitionsIn(clauses: readonly Clause[], code: LanguageCode): readonly Omit<DefinedTerm, 'uses'>[] {
  const found = new Map<string, Omit<DefinedTerm, 'uses'>>();
  for (const { eId, words } of walk(clauses)) {
    for (const pattern of words === null ? [] : textLanguage(code).definitions) {
      for (const match of words?.text.matchAll(pattern) ?? []) {
        const term = match.groups?.term?.trim();
        const span = match.indices?.groups?.term;
        if (term === undefined || span === undefined || found.has(term)) continue;
        found.set(term, { term, definition: { eId, start: span[0], end: span[1] } });
        if (found.size === MOST_TERMS) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

interface Wanted {
  readonly defined: Omit<DefinedTerm, 'uses'>;
  readonly forms: readonly string[];
  /** It is meant only where a capital letter stands. */
  readonly isCapital: boolean;
  readonly uses: WordSpan[];
}

/** Looks for all terms at once: each clause is read once, whatever the number of terms. */
function withUses(
  clauses: readonly Clause[],
  terms: readonly Omit<DefinedTerm, 'uses'>[],
  code: LanguageCode,
): readonly DefinedTerm[] {
  const wanted = terms.map((defined): Wanted => {
    const forms = wordForms(defined.term).map(({ form }) => form);
    return { defined, forms, isCapital: isCapital(defined.term, code), uses: [] };
  });
  // Whatever its ending, a word keeps its first letter.
  const byInitial = groupBy(wanted, ({ forms }) => forms[0]?.charAt(0) ?? '');
  for (const { eId, words } of terms.length === 0 ? [] : walk(clauses)) {
    const inText = wordForms(words?.text ?? '');
    for (const [at, first] of inText.entries()) {
      for (const one of byInitial.get(first.form.charAt(0)) ?? []) {
        const last = inText[at + one.forms.length - 1];
        if (last === undefined || !isUse(inText, at, one, code)) continue;
        const { definition } = one.defined;
        const isDefinition =
          eId === definition.eId && first.start >= definition.start && last.end <= definition.end;
        if (!isDefinition) one.uses.push({ eId, start: first.start, end: last.end });
      }
    }
  }
  return wanted.map(({ defined, uses }) => ({ ...defined, uses }));
}

const isUse = (words: readonly WordForm[], at: number, term: Wanted, code: LanguageCode): boolean =>
  term.forms.every((form, place) => isUseOf(words[at + place]?.form ?? '', form, code)) &&
  (!term.isCapital || isCapital(words[at]?.text ?? '', code));

/** "Party" is a use of "Parties"; other languages bend their words as names do. */
const isUseOf = (word: string, form: string, code: LanguageCode): boolean =>
  isFormOf(word, form, code) || textLanguage(code).pluralsOf(word).includes(form);

/** Whether a word begins with a letter that its language writes otherwise in small. */
function isCapital(word: string, code: LanguageCode): boolean {
  const initial = [...word][0] ?? '';
  return initial !== initial.toLocaleLowerCase(textLanguage(code).bcp47);
}
