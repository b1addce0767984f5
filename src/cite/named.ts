import type { Asides } from '../languages/asides.ts';
import type { TextLanguage } from '../languages/language.ts';
import { kindOfWord } from '../model/kindOfWord.ts';
import type { CitedKind } from '../model/language.ts';
import { anyTongue, patternInTongues } from '../model/tongues.ts';
import type { Token } from './tokens.ts';

/** A structure word, and the place after it. */
export interface NamedAt {
  readonly kind: CitedKind;
  readonly next: number;
  /** It numbers a clause in brackets or quotes alone: "letter (b)", not "letter I". */
  readonly isMarkedOnly?: boolean;
  /** "Unnumbered paragraph". */
  readonly isUnnumbered?: boolean;
}

const aside = (of: (asides: Asides) => string) => wholly(({ asides }) => of(asides));
/** "Preambular paragraph", "преамбульный абзац". */
const OF_PREAMBLE = aside(({ ofPreamble }) => ofPreamble);
const INDENT = aside(({ indent }) => indent);
const OF_LETTER = aside(({ letter }) => letter);

/** What an act has one of, by our own names, most of two words: "closing words", «заключительная часть». */
const WHOLE = [
  { kind: 'formula', words: wholly(({ places }) => places.nouns.formula) },
  { kind: 'conclusions', words: wholly(({ nouns }) => nouns.conclusions) },
] as const;

const firstOf = (name: string): string => name.split(' ')[0] ?? name;
/** The first words of all of these, since most words are none of them. */
const OTHER = wholly(({ asides, places, nouns }) =>
  [
    ...[asides.letter, asides.indent, places.unnumbered.adjective],
    ...[places.nouns.formula, nouns.conclusions].map(firstOf),
  ]
    .filter((pattern) => pattern !== '')
    .join('|'),
);

const SAYS_UNNUMBERED = wholly(({ places }) => places.unnumbered.adjective);

function wholly(of: (row: TextLanguage) => string) {
  return patternInTongues(() => new RegExp(`^(?:${anyTongue(of)})$`, 'iu'));
}

/** The structure word at a place, of several tokens too ("sub-paragraph"); a "preambular paragraph" is a recital. */
export function namedAt(tokens: readonly Token[], at: number): NamedAt | null {
  const token = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (token === undefined) return null;
  if (second?.text === '-' && third?.is === 'word' && second.start === token.end) {
    const joint = kindOfWord(`${token.text}-${third.text}`);
    if (joint !== null) return { kind: joint, next: at + 3 };
  }
  const pointed = pointedAt(tokens, at);
  if (pointed !== null) return pointed;
  const isPart = second?.kind === 'paragraph' || second?.kind === 'subpoint';
  if (isPart && OF_PREAMBLE.test(token.text)) return { kind: 'recital', next: at + 2 };
  // "ст. ст. 5, 6": several articles.
  if (token.kind !== null)
    return { kind: token.kind, next: second?.text === '.' && third?.text === token.text ? at + 3 : at + 1 };
  if (token.is !== 'word' || !OTHER.test(token.text)) return null;
  if (INDENT.test(token.text)) return { kind: 'indent', next: at + 1 };
  if (OF_LETTER.test(token.text)) return { kind: 'point', next: at + 1, isMarkedOnly: true };
  if (second?.kind === 'paragraph' && SAYS_UNNUMBERED.test(token.text))
    return { kind: 'paragraph', next: at + 2, isUnnumbered: true };
  const whole = WHOLE.find(({ words }) => words.test(`${token.text} ${second?.text ?? ''}`));
  if (whole !== undefined) return { kind: whole.kind, next: at + 2 };
  const alone = WHOLE.find(({ words }) => words.test(token.text));
  return alone === undefined ? null : { kind: alone.kind, next: at + 1 };
}

/** "n.º 2" and "n.os 1 e 2", which behind the word for an act are its own: "Protocolo n.º 2". */
function pointedAt(tokens: readonly Token[], at: number): NamedAt | null {
  const [word, point, end] = tokens.slice(at, at + 3);
  if (point?.text !== '.' || end === undefined || word?.end !== point.start || point.end !== end.start)
    return null;
  const kind = word.is === 'word' ? kindOfWord(`${word.text}.${end.text}`) : null;
  const before = tokens[at - 1];
  const isFree =
    before === undefined || before.is !== 'word' || before.kind !== null || LEADS.test(before.text);
  return kind !== null && isFree ? { kind, next: at + 3 } : null;
}

const LEADS = wholly(({ asides: { ofClause, toLevel, the, inAct }, numbers: { between } }) =>
  [ofClause, toLevel, the, inAct, between.list, between.range].filter((pattern) => pattern !== '').join('|'),
);

const BEFORE_NUMBER = patternInTongues(
  () =>
    new RegExp(
      `^(?:${anyTongue(({ asides }) => asides.beforeNumber)}|${anyTongue(({ numbers }) => numbers.signs.before)})$`,
      'iu',
    ),
);

/** Between a word and its number: a full stop, a hyphen, "No.", "№", an opening bracket, the "с" of "статьи с 4 по 6". */
const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && (/^[.№§(#_°º-]$/u.test(token.text) || BEFORE_NUMBER.test(token.text));

/** Words and marks of `isSkipped` between a structure word and its number, at most: "Articles nos. (4" has three. */
const MOST_SKIPPED = 4;

/** The place after what stands between a structure word and its number. */
export function skipFrom(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next - at < MOST_SKIPPED && isSkipped(tokens[next])) next += 1;
  return next;
}
