import { kindOfWord } from '../../model/kindOfWord.ts';
import { actIn, isCapital, isHome } from './acts.ts';
import type { Reader } from './foreign.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { ELSEWHERE, ITSELF, LATTER, OF_ACT, OF_ACT_ALONE, THE, THERETO, VERB } from './words.ts';

/** How long a name may be. */
const MOST_WORDS = 14;
/** The type of act stands among the first words of a name. */
const MOST_BEFORE_TYPE = 6;

/** Words behind a clause that may be a name. */
interface Words {
  readonly name: readonly WordForm[];
  /** "Of", "to", "under" leads to them. */
  readonly isOf: boolean;
  readonly reader: Reader;
}

/** "article 2, paragraph 1, of the Charter": the comma belongs to the levels. */
const COMMA = /^\s*,(?=\s*(\p{L}+))/u;

/** The name of another act that begins behind a clause; null where none does. */
export function nameAfter(
  around: string,
  reader: Reader,
): { readonly start: number; readonly end: number } | null {
  const [, led = ''] = COMMA.exec(around) ?? [];
  const joined = OF_ACT.test(led) ? around.replace(',', ' ') : around;
  const [clause = ''] = joined.split(/[,.;:()]/u);
  const words = wordForms(clause).slice(0, MOST_WORDS);
  const first = words.findIndex(({ form }) => !leads(form));
  const name = first < 0 ? [] : words.slice(first);
  const [word] = name;
  if (word === undefined || ITSELF.test(word.form)) return null;
  const isOf = words.slice(0, first).some(({ form }) => OF_ACT_ALONE.test(form));
  for (const kind of KINDS) {
    const last = kind({ name, isOf, reader });
    if (last === undefined) continue;
    const end = last === null ? undefined : name[last]?.end;
    return end === undefined ? null : { start: word.start, end: endOfCode(around, end) };
  }
  return null;
}

const leads = (form: string): boolean => OF_ACT.test(form) || THE.test(form);

/** "3/CP.7", "2004/38/EC": what is glued to a number is of it. */
function endOfCode(around: string, end: number): number {
  const [code = ''] = /\d\S*$/u.test(around.slice(0, end))
    ? (/^(?:[./-][\p{L}\p{N}]+)+/u.exec(around.slice(end)) ?? [])
    : [];
  return end + code.length;
}

/** The place of the last word of a name of one kind; null where the words are no name, undefined where they are of other kinds. */
type Kind = (words: Words) => number | null | undefined;

/** "Of that Convention", "of its Constitution", "of the latter". */
const pointed: Kind = ({ name }) => {
  const [first] = name;
  if (first === undefined || !ELSEWHERE.test(first.form)) return undefined;
  if (LATTER.test(first.form)) return 0;
  const act = actIn(name.slice(0, 4));
  return act === null ? null : lastOf(name, act.at);
};

/** "Of the annex thereto", «приложения к нему». */
const belonging: Kind = ({ name, isOf }) => {
  const [annex, ...behind] = name;
  const at = behind.findIndex(({ form }) => !leads(form));
  const isOfIt =
    annex !== undefined && kindOfWord(annex.text) !== null && THERETO.test(behind[at]?.form ?? '');
  return isOf && isOfIt ? at + 1 : undefined;
};

/** "Of resolution II", "of decision 3/CP.7", «резолюции II»: by its number, a type in small letters names one act. */
const coded: Kind = ({ name }) => {
  const [type, code] = name;
  const isType = type !== undefined && actIn([type]) !== null;
  return isType && CODE.test(code?.text ?? '') ? lastOf(name, 1) : undefined;
};

const CODE = /^(?:\d.*|[IVXLC]+)$/u;

/** "Art. 8 ECHR"; not "under Article 5 NATO shall consult". */
const abbreviated: Kind = ({ name, isOf, reader }) => {
  const [first, second] = name;
  if (first === undefined || !reader.isOther(first)) return undefined;
  return !isOf && VERB.test(second?.form ?? '') ? null : lastOf(name, 0);
};

/** "Of the Paris Charter", "of the north atlantic treaty". */
const typed: Kind = ({ name, isOf, reader }) => {
  const act = actIn(name);
  if (act === null) return undefined;
  if (isHome(name, act, reader.home)) return null;
  const isSmall =
    isOf &&
    !act.isLaw &&
    act.at > 0 &&
    name.slice(0, act.at).every(({ form }) => !IDLE.test(form) && !VERB.test(form));
  const isNamed = (isCapital(name[0]) || isSmall) && act.at < MOST_BEFORE_TYPE;
  return isNamed ? lastOf(name, act.at) : null;
};

/** "Article 5 of Versailles", in words of which it is not known what they belong to. */
const placed: Kind = ({ name, isOf, reader }) => {
  const [first] = name;
  const isName =
    first !== undefined &&
    isOf &&
    reader.home === null &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    kindOfWord(first.text) === null &&
    !reader.isKnown(first);
  return isName ? lastOf(name, 0) : undefined;
};

const KINDS: readonly Kind[] = [pointed, belonging, coded, abbreviated, typed, placed];

/** A name goes on with capitals, also behind "of". */
function lastOf(name: readonly WordForm[], from: number): number {
  let last = from;
  while (isCapital(name[last + 1]) || (leads(name[last + 1]?.form ?? '') && isCapital(name[last + 2])))
    last += 1;
  return last;
}
