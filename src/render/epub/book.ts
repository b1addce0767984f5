import { wordsAround } from '../../model/interfaces.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { calledOf, titleIn, titleLanguage } from '../../model/work.ts';
import type { Subject, WorkSubject } from '../formats/format.ts';
import { baseOf } from '../pdfDocument/facts.ts';
import { printWords } from '../pdfDocument/printWords.ts';
import type { PrintWords } from '../pdfDocument/words.ts';
import { isLocal } from '../permanent.ts';
import { type Href, keyOf } from '../view.ts';
import { type Chapter, chapterOf } from './chapter.ts';

/** Texts that are bound together: whatever the reader, the same bytes. */
export interface Book {
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly titleLanguage: string;
  /** Of all that is in it. */
  readonly permalink: string;
  /** Our own words outside of the chapters. */
  readonly words: PrintWords;
  readonly chapters: readonly [Chapter, ...Chapter[]];
}

/** How texts are bound. */
export interface Binding {
  readonly href: Href;
  /** Whether addresses of this archive lead anywhere from another machine; else they stand as words alone. */
  readonly isPublic: boolean;
  /** What every address of this archive begins with. */
  readonly base: string;
}

function bindingOf(href: Href): Binding {
  const base = baseOf(href);
  return { href, base, isPublic: !isLocal(`${base}/`) };
}

/** A text or a part of one. */
export function bookOfText(subject: Subject, href: Href): Book {
  const chapter = chapterOf(subject, bindingOf(href));
  const { head, language, words } = chapter;
  return {
    title: head.title,
    titleLanguage: language,
    permalink: head.permalink,
    words,
    chapters: [chapter],
  };
}

/** What a book of several texts is called, and where they are. */
interface Bound {
  readonly titles: Parameters<typeof titleIn>[0];
  readonly permalink: string;
  /** In which our words around the texts are, and the title where it is given in it. */
  readonly language: LanguageCode;
}

/** All languages and versions of a Work; null where the archive holds no words of it. Called by its English name. */
export const bookOfWork = ({ work, texts }: WorkSubject, href: Href): Book | null =>
  bookOfTexts(
    {
      titles: calledOf(work),
      permalink: href({ work: work.id, expression: null, clause: null, to: null, format: 'html' }),
      language: 'eng',
    },
    texts(),
    href,
  );

/** Texts of whatever Works in the order in which they are given; null where there are none. */
export function bookOfTexts(bound: Bound, texts: readonly Subject[], href: Href): Book | null {
  const work = bindTexts(bound, texts, href);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The same, with a turn for others after each text. */
export function* bindTexts(
  { titles, permalink, language }: Bound,
  texts: Iterable<Subject>,
  href: Href,
): Generator<undefined, Book | null> {
  const binding = bindingOf(href);
  const chapters: Chapter[] = [];
  for (const text of texts) {
    chapters.push(chapterOf(text, binding));
    yield;
  }
  const [first, ...others] = chapters;
  if (first === undefined) return null;
  return {
    title: titleIn(titles, language),
    titleLanguage: textLanguage(titleLanguage(titles, language)).bcp47,
    permalink,
    words: printWords(wordsAround(language)),
    chapters: [first, ...others],
  };
}

/** "am-az-peace-2025/eng@2025-08-08_r1": what tells a book from every other one, wherever the archive is served. */
export const contentsOf = ({ chapters }: Book): readonly string[] =>
  chapters.map(({ view, head }) => `${view.work.id}/${keyOf(view)}_r${view.edition} ${head.contentHash}`);
