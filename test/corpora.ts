import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { headingBlock, joinBlocks, pieceBlock } from './corpora/markdown.ts';
import { chineseNumber } from './corpora/numerals.ts';
import { splitArticle, splitPreamble } from './corpora/split.ts';
import { slugOf, TREATIES, type TreatyRow } from './corpora/treaties.ts';

/** An article as the data has it: white space, marks and all. */
interface SourceArticle {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

export interface ConvertedTreaty {
  readonly slug: string;
  /** The Markdown file. */
  readonly path: string;
  readonly preamble: string;
  readonly articles: readonly SourceArticle[];
}

const PROJECT = resolve(import.meta.dirname, '..');

/** The folder of the twenty treaties (`CORPORA`, default `../shared/corpora`); null where this machine has none. */
export const corporaFolder = (environment: NodeJS.ProcessEnv = process.env): string | null =>
  folderOf('open-treaties', environment);

/** The folder of the scanned resolutions, likewise. */
export const resolutionsFolder = (environment: NodeJS.ProcessEnv = process.env): string | null =>
  folderOf('unsc', environment);

function folderOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const folder = resolve(PROJECT, environment.CORPORA || '../shared/corpora', name);
  return existsSync(folder) ? folder : null;
}

/**
 * Writes all treaties below `outFolder` as a documents folder: `<slug>/work.yaml` and `<slug>/eng@<date>.md`.
 * Letters and digits are those of the data; only white space and escapes come in. Throws without the corpora.
 */
export function convertOpenTreaties(outFolder: string): readonly ConvertedTreaty[] {
  const folder = corporaFolder();
  if (folder === null) throw new Error('the corpora folder is absent: ask corporaFolder first');
  return TREATIES.map((row) => convert(row, readTreaty(join(folder, `${row.source}.json`)), outFolder));
}

const TreatyFile = z.object({
  treaty_en: z.string(),
  preamble_en: z.string(),
  articles: z.array(z.object({ article: z.string(), title_en: z.string(), content_en: z.string() })),
});
type TreatyData = z.infer<typeof TreatyFile>;

const readTreaty = (path: string): TreatyData => TreatyFile.parse(JSON.parse(readFileSync(path, 'utf8')));

function convert(row: TreatyRow, data: TreatyData, outFolder: string): ConvertedTreaty {
  const slug = slugOf(row);
  const folder = join(outFolder, slug);
  const path = join(folder, `eng@${row.date}.md`);
  const articles = data.articles.map(({ article, title_en, content_en }) => {
    return { number: chineseNumber(article), title: title_en, text: content_en };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'work.yaml'), workFile(row, data.treaty_en));
  writeFileSync(path, textFile(row, data, articles));
  return { slug, path, preamble: data.preamble_en, articles };
}

const workFile = ({ type, nature, date }: TreatyRow, title: string): string =>
  stringify({ type, nature, title: { eng: title }, date });

function textFile(row: TreatyRow, data: TreatyData, articles: readonly SourceArticle[]): string {
  const front = stringify({ title: data.treaty_en, language_role: 'not-stated', attestations: [] });
  const preamble = preambleBlocks(data.preamble_en);
  const body = articles.flatMap(({ number, title, text }) => {
    const { heading, pieces } = splitArticle(title, text, row);
    return [headingBlock(number, heading), ...pieces.map(pieceBlock)];
  });
  return `---\n${front}---\n\n${joinBlocks([...preamble, ...body])}`;
}

/** One copy prints the word "Preamble", glued to the first paragraph. */
function preambleBlocks(preamble: string): readonly string[] {
  const [word = ''] = /^Preamble(?=\p{Lu})/u.exec(preamble) ?? [];
  const paragraphs = splitPreamble(preamble.slice(word.length)).map(pieceBlock);
  return word === '' ? paragraphs : [`## ${word}`, ...paragraphs];
}
