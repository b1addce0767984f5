import { isDate } from '../../model/date.ts';
import { LANGUAGE_CODES, type LanguageCode, languageOf } from '../../model/language.ts';
import { NATURES, WORK_TYPES, type WorkFacts } from '../../model/work.ts';
import { type Question, Wrong } from './question.ts';

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (answer: string): Value | Wrong =>
    values.find((value) => value === answer.toLowerCase()) ?? new Wrong(`one of ${values.join(', ')}`);

/** What a new Work and its first text need. */
export const QUESTIONS = {
  title: {
    flag: '--title',
    asks: 'Title, as the copy prints it',
    read: (answer: string) => (answer.trim() === '' ? new Wrong('a Work has a title') : answer.trim()),
  },
  lang: {
    flag: '--lang',
    asks: 'Language of the text, by its code or English name',
    read: (answer: string): LanguageCode | Wrong =>
      languageOf(answer) ?? new Wrong(`not known here: ${LANGUAGE_CODES.join(', ')} are`),
  },
  date: {
    flag: '--date',
    asks: 'Day of this text (its initialing, signing or issue), YYYY-MM-DD',
    read: (answer: string) =>
      isDate(answer) ? answer : new Wrong('a day of the calendar, such as 2031-05-01'),
  },
  type: { flag: '--type', asks: 'What it calls itself', read: oneOf(WORK_TYPES) },
  nature: {
    flag: '--nature',
    asks: 'Does it bind as a treaty does? treaty, non-binding, or not-stated where it does not say',
    read: oneOf(NATURES),
  },
} as const satisfies {
  readonly title: Question<string>;
  readonly lang: Question<LanguageCode>;
  readonly date: Question<string>;
  readonly type: Question<WorkFacts['type']>;
  readonly nature: Question<WorkFacts['nature']>;
};
