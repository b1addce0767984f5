import { Fragment } from 'hono/jsx';
import { fromRoman } from '../../model/number/roman.ts';
import { type Layer, WordsHtml } from './words.tsx';

/**
 * What a screen reader says in place of what is printed: "4" for "IV". Only what is printed can be selected, so that
 * copied words stay those of the text.
 */
export function Spoken({ printed, said, lang }: { printed: string; said: string; lang?: string }) {
  return (
    <Fragment>
      <span aria-hidden="true">{printed}</span>
      <span class="spoken" lang={lang}>
        {said}
      </span>
    </Fragment>
  );
}

/** A printed mark such as "ARTICLE IV", its Roman numeral said as a number. */
export function Printed({ label, number }: { label: string; number: string | null }) {
  const value = number === null ? null : romanValue(number);
  const at = value === null || number === null ? -1 : label.lastIndexOf(number);
  if (value === null || number === null || at < 0) return <Fragment>{label}</Fragment>;
  return (
    <Fragment>
      {label.slice(0, at)}
      <Spoken printed={number} said={String(value)} />
      {label.slice(at + number.length)}
    </Fragment>
  );
}

/** A clause's name, "Article IV, paragraph 2", its Roman numerals said as numbers. */
export const SpokenName = ({ name }: { name: string }) => (
  <WordsHtml words={{ text: name, marks: [] }} layers={romanLayers(name, 0, name.length)} />
);

/** An L or C alone is a letter: "Annex C" is not the hundredth. */
const romanValue = (number: string): number | null =>
  /^[IVXLC]+$/u.test(number) && !/^[LC]$/u.test(number) ? fromRoman(number) : null;

/** Blanks of a text (`____`) said as what they are. */
export function blankLayers(
  text: string,
  { blank: word, lang }: { readonly blank: string; readonly lang: string },
): readonly Layer[] {
  return [...text.matchAll(/_{2,}/gu)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
    draw: () => <Spoken printed={printed} said={word} lang={lang} />,
  }));
}

/** Roman numerals between two places of the words, where a reference was read there. */
export function romanLayers(text: string, start: number, end: number): readonly Layer[] {
  return [...text.slice(start, end).matchAll(/(?<![\p{L}\p{M}\d])[IVXLC]+(?![\p{L}\p{M}\d])/gu)].flatMap(
    ({ index, 0: printed }) => {
      const value = romanValue(printed);
      if (value === null) return [];
      const at = start + index;
      return [
        {
          start: at,
          end: at + printed.length,
          draw: () => <Spoken printed={printed} said={String(value)} />,
        },
      ];
    },
  );
}
