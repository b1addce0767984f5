import { planTreaty } from '../plan.ts';
import { createRandom } from '../random.ts';
import { createWriter } from '../writer.ts';

/** A file as a ministry might have it, with the same words as our Markdown. */
export interface InventedFile {
  readonly format: FileFormat;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly markdown: string;
  readonly words: number;
}

const WRITER = createWriter('eng');
const TITLE = 'Treaty on the Harbours of the Guilds';

/** One invented English treaty of about so many clauses; the same place is always the same file. */
export function inventedFile(place: number, clauses: number, format: FileFormat): InventedFile {
  const random = createRandom(place + 1);
  const blocks = planTreaty(random, clauses).filter(({ kind }) => kind !== 'conclusions');
  const written = blocks.map(
    (block, at) => WRITER.write(random, block, blocks[at + 1]?.kind !== 'point').markdown,
  );
  const markdown = `---\ntitle: ${TITLE}\nlanguage_role: authentic\n---\n\n${written.join('\n\n')}\n`;
  const words = written.reduce((sum, text) => sum + text.split(' ').length, 0);
  const bytes = Buffer.from(FILES[format](written), 'utf8');
  return { format, name: `treaty.${format}`, bytes, markdown, words };
}

const HEADING = /^#+ /u;
const bare = (text: string): string => text.replace(HEADING, '');

/** How each format writes blocks of our Markdown. */
const FILES = {
  html: (blocks: readonly string[]): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Ministry</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/treaties">All treaties</a></li></ul></nav>
<main><h1>${TITLE}</h1>\n${blocks.map(element).join('\n')}\n</main>
<footer><p>Press office of the Ministry</p></footer></body></html>`,
  txt: (blocks: readonly string[]): string => `${TITLE}\n\n${blocks.map(bare).join('\n\n')}\n`,
  json: (blocks: readonly string[]): string => JSON.stringify(jsonText(blocks)),
} as const;

export type FileFormat = keyof typeof FILES;
export const FORMATS = Object.keys(FILES) as readonly FileFormat[];

const element = (block: string): string =>
  HEADING.test(block) ? `<h2>${bare(block)}</h2>` : `<p>${block}</p>`;

/** Articles of one row: parts and annexes are left to the other formats. */
function jsonText(blocks: readonly string[]) {
  const preamble: string[] = [];
  const articles: { readonly number: string; readonly title: string; readonly text: string[] }[] = [];
  for (const block of blocks) {
    const [, number, title] = /^## Article (\d+)\. (.*)$/u.exec(block) ?? [];
    if (number !== undefined && title !== undefined) articles.push({ number, title, text: [] });
    else if (!HEADING.test(block)) (articles.at(-1)?.text ?? preamble).push(block);
  }
  return { title: TITLE, language: 'en', preamble, articles };
}
