import { namedSteps, nameLevel } from '../cite/naming.ts';
import { type Said, said, textOf } from '../languages/said.ts';
import type { Naming, ReasonWords } from '../languages/says.ts';
import { byInterface, INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { nounOf, textLanguage } from '../model/language.ts';
import type { ParameterFault } from '../model/parameterFault.ts';
import type { ClauseLevel, Reason } from '../model/reason.ts';
import { calledOf, titleIn, titleLanguage, type Work } from '../model/work.ts';
import { keyName, languageIn } from './textName.ts';

/** Where the titles that sentences name are looked up. */
export type Titled = ReadonlyMap<string, { readonly work: Pick<Work, 'title' | 'short_title'> }>;

/** Each reason once, as a sentence of one language. */
export function sayEach(reasons: readonly Reason[], code: InterfaceCode, works: Titled): readonly Said[] {
  const name = namingIn(code, works);
  const sentences = reasons.map((reason) => say(INTERFACES[code].says.reasons.says, reason, name));
  return [...new Map(sentences.map((sentence) => [textOf(sentence), sentence])).values()];
}

/** The same, one behind the other. */
export function sayReasons(reasons: readonly Reason[], code: InterfaceCode, works: Titled): Said {
  const { semicolon } = INTERFACES[code].says.pages.marks;
  return sayEach(reasons, code, works).flatMap((sentence, at) =>
    at === 0 ? sentence : [semicolon, ...sentence],
  );
}

/** What programs read beside the values. */
export const inEnglish = (reasons: readonly Reason[], works: Titled): string =>
  textOf(sayReasons(reasons, 'eng', works));

function say(table: ReasonWords['says'], reason: Reason, name: Naming): Said {
  // Each row takes the reason of its own name: that the two fit, the table's type knows and this index does not.
  const row = table[reason.why] as string | ((reason: Reason, name: Naming) => string | Said);
  return said`${typeof row === 'string' ? row : row(reason, name)}`;
}

/** What is wrong with a parameter, to follow its name: "must be a number from 1 to 50". */
export function sayFault(fault: ParameterFault, code: InterfaceCode): string {
  // As above: the table's type knows that each row takes the fault of its own name.
  const row = INTERFACES[code].says.reasons.faults[fault.fault] as
    | string
    | ((fault: ParameterFault) => string);
  return typeof row === 'string' ? row : row(fault);
}

const namingIn = (code: InterfaceCode, works: Titled): Naming => ({
  level: (level) => nameIn(level, code),
  steps: (steps) =>
    namedSteps<ClauseLevel & { readonly to?: string | null }>(steps)
      .map((step, place, named) => nameIn(step, code, named[place - 1]?.kind))
      .join(', '),
  contents: (has) => {
    const { counted, span, nothing } = INTERFACES[code].says.reasons;
    const all = has.map(({ kind, count, from, to }) => {
      const numbers = from === null || to === null ? '' : ` (${span(from, to)})`;
      return counted(count, kind, nounOf(code, kind)) + numbers;
    });
    return all.length === 0 ? nothing : LISTS[code].format(all);
  },
  fault: (fault) => sayFault(fault, code),
  because: (reasons) => sayReasons(reasons, code, works),
  title: (work) => {
    const titles = works.get(work)?.work;
    if (titles === undefined) return work;
    const own = calledOf(titles);
    const text = titleIn(own, code);
    const language = titleLanguage(own, code);
    return language === code ? text : { text, lang: textLanguage(language).bcp47 };
  },
  language: (of) => languageIn(of, code),
  text: (key) => keyName(key, code),
});

const LISTS = byInterface(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "Article 4", "paragraph 2–4", "last article". */
function nameIn(
  { kind, number, to }: ClauseLevel & { readonly to?: string | null },
  code: InterfaceCode,
  outer: ClauseLevel['kind'] | null = null,
): string {
  const { fromEnd } = INTERFACES[code].says.reasons;
  if (number === 'last' || number === 'penultimate') return fromEnd[number](nounOf(code, kind));
  return nameLevel({ kind, number: to == null ? number : `${number}–${to}` }, code, outer);
}
