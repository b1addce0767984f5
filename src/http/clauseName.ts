import { components, parseEId } from '../model/eid.ts';
import type { ClauseKind } from '../model/kind.ts';
import { LANGUAGES, type LanguageCode, type NamedKind, titleOf } from '../model/language.ts';

const TITLED: ReadonlySet<ClauseKind> = new Set([
  'preamble',
  'part',
  'chapter',
  'section',
  'article',
  'annex',
]);
const COUNTED: ReadonlySet<ClauseKind> = new Set(['paragraph', 'point', 'subpoint', 'recital']);

/** Kinds that readers never name by a structure word of headings. */
const OTHERS: Readonly<Record<LanguageCode, Readonly<Partial<Record<ClauseKind, string>>>>> = {
  eng: {
    p: 'paragraph',
    formula: 'enacting words',
    conclusions: 'closing part',
    note: 'note',
    indent: 'indent',
    hcontainer: 'heading',
    gap: 'gap',
  },
  rus: {
    p: 'абзац',
    formula: 'вводная формула',
    conclusions: 'заключительная часть',
    note: 'примечание',
    indent: 'абзац с тире',
    hcontainer: 'раздел',
    gap: 'пропуск',
  },
  hye: {
    p: 'պարբերություն',
    formula: 'ներածական ձևակերպում',
    conclusions: 'եզրափակիչ մաս',
    note: 'ծանոթագրություն',
    indent: 'գծիկով պարբերություն',
    hcontainer: 'բաժին',
    gap: 'բաց թողնված տեղ',
  },
  aze: {
    p: 'abzas',
    formula: 'giriş ifadəsi',
    conclusions: 'yekun hissə',
    note: 'qeyd',
    indent: 'tireli abzas',
    hcontainer: 'bölmə',
    gap: 'boşluq',
  },
};

/** The innermost clause of an eId, named in a language: "Article IV", "paragraph 2", "пункт 6". */
export function clauseName(eId: string, code: LanguageCode, number: string | null = null): string {
  const parsed = parseEId(eId);
  const last = parsed === null ? undefined : components(parsed).at(-1);
  if (last === undefined) return eId;
  const { kind } = last;
  const printed = number ?? last.number;
  if (TITLED.has(kind)) return titleOf(code, kind as NamedKind, kind === 'preamble' ? null : printed);
  const word = COUNTED.has(kind) ? LANGUAGES[code].words[kind as NamedKind][0] : OTHERS[code][kind];
  const numbered = kind === 'formula' || kind === 'conclusions' ? null : printed;
  const bracketed = kind === 'point' || kind === 'subpoint' ? `(${numbered})` : numbered;
  return numbered === null ? (word ?? eId) : `${word} ${bracketed}`;
}
