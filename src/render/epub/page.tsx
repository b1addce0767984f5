import type { Child } from 'hono/jsx';
import { type Direction, directionOf } from '../../model/direction.ts';
import { writtenHtml } from '../html/written.ts';
import { holdable } from '../xml.ts';

/** A page of a book. */
interface BookPage {
  readonly title: string;
  /** BCP 47 tag of what names no other language. */
  readonly language: string;
  readonly direction: Direction;
  readonly children: Child;
}

/** A page as a file: XHTML as EPUB 3 asks for it. */
export function xhtmlPage({ title, language, direction, children }: BookPage): string {
  const page = (
    <html xmlns="http://www.w3.org/1999/xhtml" {...EPUB} lang={language} dir={direction}>
      <head>
        <title>{title}</title>
        <link rel="stylesheet" type="text/css" href="style.css" />
      </head>
      <body>{children}</body>
    </html>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXhtml(writtenHtml(page))}\n`;
}

const EPUB = { 'xmlns:epub': 'http://www.idpf.org/2007/ops' };

/** Words that only screen readers get on a page: where styles are not read they would stand among the treaty's. */
const SPOKEN =
  /<span aria-hidden="true">([^<]*)<\/span><span class="spoken"(?: lang="[^"]*")?>[^<]*<\/span>/gu;

const NAMES_LANGUAGE = /(<(\w+)[^>]*?) lang="([\w-]+)"/gu;

/** HTML of ours as XHTML: elements are closed already; languages are named as XML names them. */
function toXhtml(html: string): string {
  const languages = new Set(Array.from(html.matchAll(NAMES_LANGUAGE), ([, , , language = '']) => language));
  const turns = [...languages].some((language) => directionOf(language) === 'rtl');
  return holdable(html)
    .replace(SPOKEN, '$1')
    .replace(NAMES_LANGUAGE, (_, before: string, name: string, language: string) => {
      const direction = turns && name !== 'html' ? ` dir="${directionOf(language)}"` : '';
      return `${before} lang="${language}" xml:lang="${language}"${direction}`;
    });
}
