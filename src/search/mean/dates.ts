import { LANGUAGES, type LanguageCode, textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import { foldWords } from '../../words/fold.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord, scriptOf, WORDS } from '../words/index.ts';
import type { Run } from './compounds.ts';
import { QUALITY } from './forms.ts';
import { idsOf, isForm, type Named, type Word } from './names.ts';
import type { TypedWord } from './typed.ts';

/** Of a month, in each language, the form that days have. */
const MONTHS = inTongues<readonly Readonly<Record<string, Word>>[]>(() =>
  LANGUAGES.eng.days.months.map((_, month) =>
    Object.fromEntries(
      tongues().map((code) => {
        const [word = ''] = foldWords(textLanguage(code).days.months[month] ?? '');
        return [code, { word, isProper: false, isCapital: false }];
      }),
    ),
  ),
);

/** A month may be cut to so many letters: "Dec". */
const LEAST = 3;

/** A day of a month, the one before the other or behind it: side by side in texts of any language. */
export function dateAt(lexicon: Lexicon, asked: readonly TypedWord[], place: number): Named | null {
  const [first, second] = [asked[place]?.word, asked[place + 1]?.word];
  if (first === undefined || second === undefined) return null;
  const [day, month] = /^\d/u.test(first) ? [first, second] : [second, first];
  const number = /^\d{1,2}$/u.test(day) ? Number(day) : 0;
  const names = number < 1 || number > 31 ? undefined : MONTHS().find((one) => isMonth(one, month));
  if (names === undefined) return null;
  const script = scriptOf(month);
  const runs = tongues().flatMap((code) =>
    runsOf(lexicon, code, number, names[code], WORDS(code).script === script),
  );
  return runs.length === 0 ? null : { length: 2, forms: [], runs };
}

const isMonth = (names: Readonly<Record<string, Word>>, typed: string): boolean =>
  codesOfWord(typed).some((code) => {
    const name = names[code];
    if (name === undefined) return false;
    return isForm(code, name, typed) || (typed.length >= LEAST && name.word.startsWith(typed));
  });

function runsOf(
  lexicon: Lexicon,
  code: LanguageCode,
  number: number,
  name: Word | undefined,
  isOwn: boolean,
): readonly Run[] {
  const surfaces = (ids: readonly number[]): ReadonlySet<number> =>
    new Set(ids.flatMap((id) => lexicon.surfacesOf(id)));
  const day = surfaces(
    [String(number), String(number).padStart(2, '0')].map((figure) => lexicon.idOf(figure)),
  );
  const month = name === undefined ? new Set<number>() : surfaces(idsOf(lexicon, code, name));
  if (day.size === 0 || month.size === 0) return [];
  const quality = isOwn ? QUALITY.folded : QUALITY.synonym;
  return [
    { words: [day, month], quality },
    { words: [month, day], quality },
  ];
}
