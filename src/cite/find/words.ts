import type { Asides } from '../../languages/asides.ts';
import { anyTongue, inTongues, patternInTongues } from '../../model/tongues.ts';
import { APOSTROPHES } from '../../words/foldCharacter.ts';

/** A pattern of one kind of words beside citations, in all languages read here; one that nothing fits where none has any. */
const anyOf = (of: (asides: Asides) => string): string => {
  const words = anyTongue(({ asides }) => of(asides));
  return words === '' ? '(?!)' : words;
};
const only = (of: (asides: Asides) => string) =>
  patternInTongues(() => new RegExp(`^(?:${anyOf(of)})$`, 'u'));
/** The same of words as written. */
const anyCase = (of: (asides: Asides) => string) =>
  patternInTongues(() => new RegExp(`^(?:${anyOf(of)})$`, 'iu'));

/** "That", "said", "its": not the text itself. */
export const ELSEWHERE = only(({ elsewhere, latter }) => or(elsewhere, latter));
/** Such a word that stands for an act alone. */
export const LATTER = only(({ latter }) => latter);
/** What says that the text itself is meant. */
export const ITSELF = only(({ itself }) => itself);
/** From a clause to its act, or from an act to the one it belongs to. */
export const OF_ACT = only(({ ofAct, inAct }) => or(ofAct, inAct));
/** The same, where nothing but the act can be meant. */
export const OF_ACT_ALONE = only(({ ofAct }) => ofAct);
export const THE = only(({ the }) => the);
/** From a clause to the one it lies in. */
export const OF_CLAUSE = anyCase(({ ofClause }) => ofClause);
/** From a clause to any other level of its citation; not between the ends of a range. */
export const TO_LEVEL = anyCase(({ ofClause, toLevel }) => or(ofClause, toLevel));
/** Between words, one of which may have lost its vowel: "de l'article", "d'un". */
const GAP = `(?:\\s+|[${APOSTROPHES}])`;
/** What comes next lies around what came before: "the second paragraph of paragraph 6". */
export const OF_CLAUSE_BETWEEN = patternInTongues(
  () =>
    new RegExp(
      `^\\s+(?:${anyOf(({ ofClause }) => ofClause)})${GAP}(?:(?:${anyOf(({ the }) => the)})${GAP})?$`,
      'iu',
    ),
);
/** Words and marks between the levels of one citation. */
export const LEVELS_BETWEEN = patternInTongues(
  () =>
    new RegExp(
      `^[\\s,.;:،؛，；、]*(?:(?:${anyOf(({ ofClause, toLevel, the, itself }) => or(ofClause, toLevel, the, itself))})[\\s,${APOSTROPHES}]+)*$`,
      'iu',
    ),
);
/** From the type of an act to what it is about. */
export const SUBJECT = only(({ subject }) => subject);
/** From the type of an act to those who made it. */
export const PARTIES = only(({ parties }) => parties);
/** From the type of an act to what it is about, or to those who made it. */
export const LEADS_ON = only(({ subject, parties }) => or(subject, parties));
/** Small words inside the name of an act. */
export const IN_NAME = only(({ inName, subject, parties, the }) => or(inName, subject, parties, the));
/** From the type of an act to its day. */
export const DATED = only(({ dated }) => dated);
/** Beside days in notes behind a name: "adopted", "not yet in force". */
export const STAGE_WORD = only(({ stages }) => stages);
export const IN_FORCE = only(({ inForce }) => inForce);
/** By which the word before them is who acts. */
export const VERB = only(({ verbs }) => verbs);
export const THERETO = only(({ thereto }) => thereto);
export const LAW = only(({ laws }) => laws);
export const ANY_CLAUSE = only(({ anyClause }) => anyClause);
/** Parts of a clause that have no address. */
export const PART = only(({ part }) => part);
/** What may stand between a clause and the bare word for its act. */
export const BEFORE_TYPE = only(({ ofAct, inAct, the, said, elsewhere }) =>
  or(ofAct, inAct, the, said, elsewhere),
);
/** Endings of a name to which a numbered clause behind it belongs. */
export const OWNER = patternInTongues(() => new RegExp(`(?:${anyOf(({ owner }) => owner)})$`, 'u'));

/** "(n 12)", "supra note 12" lead back to the footnote that cites the act in full. */
export const NOTE = inTongues(footnotes);

function footnotes(): RegExp {
  const number = `(?:${anyOf(({ note }) => note)})\\.?[ \\u00a0]\\d{1,4}(?:[-–]\\d{1,4})?`;
  return new RegExp(`\\(${number}\\)|(?<!\\p{L})(?:${anyOf(({ said }) => said)}) ${number}(?!\\d)`, 'giu');
}

/** Between a clause and its Work: "Article 102 of the Charter", "of that Charter", "пункт 6 Заявления", "BMT Nizamnaməsinin 102-ci maddəsi". */
export const CLAUSE_FIRST = patternInTongues(
  () =>
    new RegExp(
      `^[\\s,]*(?:\\(?[\\s,]*(?:${anyOf(({ ofAct, inAct, the, said, elsewhere }) => or(ofAct, inAct, the, said, elsewhere))})(?!\\p{L})[\\s,${APOSTROPHES}]*)*["'“„«]?$`,
      'iu',
    ),
);
/** Between a Work and its clause: "the Charter, in its Article 5". */
export const WORK_FIRST = patternInTongues(
  () => new RegExp(`^["'’”“»]?s?[\\s,:(]*(?:${anyOf(({ fromAct }) => fromAct)}|[-–—])?[\\s,]*$`, 'iu'),
);

/** Between two clauses of one Work: "Articles 2 and 3 of the Charter"; a pattern. */
export const linking = (): string => anyTongue(({ numbers: { between } }) => or(between.list, between.range));

/** Patterns of which any may be empty, as one. */
function or(...patterns: readonly string[]): string {
  return patterns.filter((pattern) => pattern !== '').join('|');
}
