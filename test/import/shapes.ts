import { docx, pdf, wordFile } from '../support/publications.ts';
import { type Line, type Printed, whole } from './printed.ts';

/** A file as somebody might have it. */
export interface Dressed {
  readonly name: string;
  readonly content: string | Uint8Array;
}

type Shape = (text: Printed) => Dressed | Promise<Dressed>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');

const isHeading = ({ is }: Line): boolean => is === 'heading';

/** A page with these elements, and what sites put around a text. */
const page = (body: string, title = 'Documents'): Dressed => ({
  name: 'saved.html',
  content: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/t">Treaties</a></nav><div id="banner" role="banner">Ministry of Paper</div>
<main><div class="content">${body}</div></main>
<div class="related"><h3>Related documents</h3><p>Another paper was read on Friday.</p></div>
<footer>© Ministry of Paper</footer></body></html>`,
});

const paragraphs = (lines: readonly Line[], tag: (line: Line) => string): string =>
  lines.map((line) => `<${tag(line)}>${escaped(whole(line))}</${tag(line).split(' ')[0]}>`).join('\n');

/** Lines of a width, as typewriters and old files have them. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** The same with words of more than seven letters divided at ends of lines. */
const hyphenated = (text: string, width: number): string =>
  wrap(text, width).replace(/\n(\p{Ll}{4})(\p{Ll}{4,})/gu, ' $1-\n$2');

const plain = (
  text: Printed,
  name: string,
  join: string,
  dress: (line: string) => string = (line) => line,
): Dressed => ({
  name,
  content: `${[text.title, ...text.lines.map(whole)].map(dress).join(join)}\n`,
});

/** Pages of a text file, with a head and a number on each. */
function paged(text: string, head: string): string {
  const lines = text.split('\n');
  // Nothing tells the head of a page that stands alone.
  if (lines.length <= 43) return text;
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += 43)
    pages.push(`${head}\n\n${lines.slice(at, at + 43).join('\n')}\n\n- ${pages.length + 1} -\n`);
  return pages.join('\f');
}

const contents = ({ lines }: Printed): string =>
  lines
    .filter(isHeading)
    .map((line, at) => `<p>${escaped(whole(line))} ...... ${at + 3}</p>`)
    .join('\n');

const styled = (text: string, style: string | null): string =>
  `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text).replaceAll('<br>', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;

/** Every shape in which a text must come back as it was. */
export const SHAPES = {
  'a saved page with headings': ({ title, lines }) =>
    page(
      `<h1>${escaped(title)}</h1>${paragraphs(lines, (line) => (isHeading(line) ? `h${line.depth + 1}` : 'p'))}`,
    ),
  'a saved page of bold paragraphs': ({ title, lines }) =>
    page(
      `<p><b>${escaped(title)}</b></p>${lines.map((line) => `<p>${isHeading(line) ? `<strong>${escaped(whole(line))}</strong>` : escaped(line.words)}</p>`).join('')}`,
    ),
  'a saved page with titles below the numbers': ({ title, lines }) =>
    page(
      `<h1>${escaped(title)}</h1>${lines
        .map((line) => (isHeading(line) ? [line.label, line.words] : [line.words]))
        .map((some) =>
          some
            .filter(Boolean)
            .map((words) => `<p align="center">${escaped(words)}</p>`)
            .join(''),
        )
        .join('')}`,
    ),
  'a saved page with number and title in one paragraph, a line each': ({ title, lines }) =>
    page(
      `<h2>${escaped(title)}</h2>${lines.map((line) => `<p>${[line.label, line.words].filter(Boolean).map(escaped).join('<br>')}</p>`).join('')}`,
    ),
  'a saved page of one element with broken lines': ({ title, lines }) =>
    page(
      `<h1>${escaped(title)}</h1><div>${lines.map((line) => escaped(whole(line))).join('<br><br>')}</div>`,
    ),
  'a saved page with a list of contents': ({ title, lines }) =>
    page(
      `<h1>${escaped(title)}</h1><p>Contents</p>${contents({ title, lines })}${paragraphs(lines, () => 'p')}`,
    ),
  'a page that lays out its paragraphs as a list': ({ title, lines }) =>
    page(`<h1>${escaped(title)}</h1><ul>${paragraphs(lines, () => 'li')}</ul>`),
  'a page whose articles are elements of their own': ({ title, lines }) =>
    page(
      `<h1>${escaped(title)}</h1><div>${lines.map((line) => (isHeading(line) ? `</div><div><h4>${escaped(whole(line))}</h4>` : `<p>${escaped(line.words)}</p>`)).join('')}</div>`,
    ),
  'a Word file of plain paragraphs': ({ title, lines }) => ({
    name: 'text.docx',
    content: docx([title, ...lines.map((line) => whole(line).replaceAll('\n', ' '))]),
  }),
  'a Word file with styles': ({ title, lines }) => ({
    name: 'text.docx',
    content: wordFile(
      styled(title, 'Title') +
        lines.map((line) => styled(whole(line), isHeading(line) ? `Heading${line.depth}` : null)).join(''),
    ),
  }),
  'plain text, a blank line between paragraphs': (text) => plain(text, 'text.txt', '\n\n'),
  'plain text, each paragraph on a line': (text) => plain(text, 'text.txt', '\n'),
  'plain text in lines of 72 letters': (text) => plain(text, 'text.txt', '\n\n', (line) => wrap(line, 72)),
  'plain text in lines of 60 letters with divided words': (text) =>
    plain(text, 'text.txt', '\n\n', (line) => hyphenated(line, 60)),
  'plain text with line ends of Windows': (text) => {
    const { name, content } = plain(text, 'text.txt', '\n\n', (line) => wrap(line, 80));
    return { name, content: String(content).replaceAll('\n', '\r\n') };
  },
  'plain text in pages with heads and numbers': (text) => {
    const { name, content } = plain(text, 'text.txt', '\n\n', (line) => wrap(line, 72));
    return { name, content: paged(String(content), 'OFFICE OF PAPERS') };
  },
  'Markdown with bold numbers': ({ title, lines }) => ({
    name: 'text.md',
    content: `# ${title}\n\n${lines.map((line) => (isHeading(line) ? `**${whole(line)}**` : line.words)).join('\n\n')}\n`,
  }),
  'Markdown with headings of one depth': ({ title, lines }) => ({
    name: 'text.md',
    content: `# ${title}\n\n${lines.map((line) => (isHeading(line) ? `### ${whole(line)}` : line.words)).join('\n\n')}\n`,
  }),
  'a PDF': async ({ title, lines }) => ({
    name: 'text.pdf',
    content: await pdf([title, ...lines.map(whole)]),
  }),
  'a PDF of two columns': async ({ title, lines }) => ({
    name: 'text.pdf',
    content: await pdf([title, ...lines.map(whole)], { columns: 2 }),
  }),
} as const satisfies Record<string, Shape>;
