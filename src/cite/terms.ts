import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { LANGUAGES, type LanguageCode } from '../model/language.ts';
import { isFormOf, wordForms } from './find/forms.ts';

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

const QUOTE = '["“”„«»\']';

/** How texts of each language define a term; `term` is the group that holds it. */
const DEFINITIONS: Readonly<Record<LanguageCode, readonly RegExp[]>> = {
  eng: [
    new RegExp(
      `\\bherein?after,? (?:(?:collectively |individually )?referred to as )?(?:the )?${QUOTE}?(?:the )?(?<term>\\p{Lu}[\\p{L} -]{1,40}?)[,.]?(?:${QUOTE}|[),;.]| shall| of)`,
      'dgu',
    ),
    new RegExp(`(?<=^|[;:,] ?)${QUOTE}(?<term>[\\p{L} -]{2,40})${QUOTE} means\\b`, 'dgu'),
    /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
  ],
  rus: [
    /далее именуем\p{L}+ (?:соответственно )?["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?[,.;)]/dgu,
    /\(далее\s*(?:[-–—:]\s*|,\s*)?(?:именуем\p{L}+ )?["«“„]?(?<term>\p{L}[\p{L} -]{1,40}?)["»”“]?\)/dgu,
  ],
  hye: [/այսուհետ(?:և)?\s*[՝՛`,:–-]*\s*["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?[,.;:)։]/dgu],
  aze: [
    /bundan sonra\s*[-–—,:]*\s*["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?(?:\s+(?:adlandırıl|adlanacaq)\p{L}*|[,.;)])/dgu,
  ],
};

/** Terms defined in a text with their uses, in the order in which they are defined. A use is never the definition itself. */
export function findDefinedTerms(clauses: readonly Clause[], code: LanguageCode): readonly DefinedTerm[] {
  const found = new Map<string, DefinedTerm>();
  for (const { eId, words } of walk(clauses)) {
    for (const pattern of words === null ? [] : DEFINITIONS[code]) {
      for (const match of words?.text.matchAll(pattern) ?? []) {
        const term = match.groups?.term?.trim();
        const span = match.indices?.groups?.term;
        if (term === undefined || span === undefined || found.has(term)) continue;
        found.set(term, { term, definition: { eId, start: span[0], end: span[1] }, uses: [] });
      }
    }
  }
  return withUses(clauses, [...found.values()], code);
}

/** Looks for all terms at once: each clause is read once, whatever the number of terms. */
function withUses(
  clauses: readonly Clause[],
  terms: readonly DefinedTerm[],
  code: LanguageCode,
): readonly DefinedTerm[] {
  const wanted = terms.map((defined) => ({
    defined,
    forms: wordForms(defined.term).map(({ form }) => form),
    uses: [] as WordSpan[],
  }));
  for (const { eId, words } of terms.length === 0 ? [] : walk(clauses)) {
    const inText = wordForms(words?.text ?? '');
    for (const [at, first] of inText.entries()) {
      for (const { defined, forms, uses } of wanted) {
        const last = inText[at + forms.length - 1];
        const fits =
          last !== undefined &&
          sameCase(first.text, defined.term, code) &&
          forms.every((form, place) => isUseOf(inText[at + place]?.form ?? '', form, code));
        const { definition } = defined;
        if (
          fits &&
          !(eId === definition.eId && first.start >= definition.start && last.end <= definition.end)
        )
          uses.push({ eId, start: first.start, end: last.end });
      }
    }
  }
  return wanted.map(({ defined, uses }) => ({ ...defined, uses }));
}

/** "Party" is a use of "Parties"; other languages bend their words as names do. */
const isUseOf = (word: string, form: string, code: LanguageCode): boolean =>
  isFormOf(word, form, code) ||
  (code === 'eng' && (`${word}s` === form || word.replace(/y$/u, 'ies') === form));

/** A term with a capital letter is meant only where the capital stands. */
const sameCase = (word: string, term: string, code: LanguageCode): boolean => {
  const initial = [...term][0] ?? '';
  const isCapital = initial !== initial.toLocaleLowerCase(LANGUAGES[code].bcp47);
  const own = [...word][0] ?? '';
  return !isCapital || own !== own.toLocaleLowerCase(LANGUAGES[code].bcp47);
};
