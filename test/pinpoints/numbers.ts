import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PINPOINTS } from './collections.ts';
import { HOME } from './readers.ts';

/** A heading's number, and how references write it. */
export interface NumberRow {
  readonly language: string;
  /** The last is the one that is meant. */
  readonly headings: readonly string[];
  /** Its eId; null where the rule leaves it open. */
  readonly eId: string | null;
  readonly references: readonly string[];
  readonly work: string;
  readonly name: string;
}

const TREES: Readonly<Record<string, (tree: string) => string>> = {
  eng: (tree) => `${tree} Treaty`,
  rus: (tree) => `${tree} договор`,
  hye: (tree) => `${tree} պայմանագիր`,
  aze: (tree) => `${tree} müqaviləsi`,
};
const NAMES: Readonly<Record<string, readonly string[]>> = {
  eng: 'Alder Aspen Birch Cedar Elder Elm Fir Hazel Holly Larch Lime Maple Oak Pine Rowan Willow Yew'.split(
    ' ',
  ),
  rus: 'Берёзовый Буковый Вязовый Дубовый Еловый Кедровый Кленовый Липовый Ольховый Осиновый Сосновый'.split(
    ' ',
  ),
  hye: 'Կաղնու Կեչու Թխկու Լորենու Սոճու Եղևնու Ուռենու Բարդու Հացենու'.split(' '),
  aze: 'Palıd Qayın Ağcaqayın Cökə Şam Küknar Söyüd Qovaq Göyrüş'.split(' '),
};

const list = (cell: string): readonly string[] => cell.split(' | ');

/** The rows of numbers.tsv, each with a treaty of its own. */
export const NUMBERS: readonly NumberRow[] = readFileSync(join(import.meta.dirname, 'numbers.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, index, lines) => {
    const [language = '', headings = '', eId = '', references = ''] = line.split('\t');
    const before = lines.slice(0, index).filter((one) => one.startsWith(`${language}\t`)).length;
    const tree = NAMES[language]?.[before];
    const name = tree === undefined ? undefined : TREES[language]?.(tree);
    if (name === undefined) throw new Error(`numbers.ts has no name for "${line}"`);
    return {
      language,
      headings: list(headings),
      eId: eId === '*' ? null : eId,
      references: list(references),
      work: `number-${index + 1}`,
      name,
    };
  });

/** Writes a documents folder with the treaty of every row, beside the text that speaks of them. */
export function writeNumbers(folder: string): void {
  cpSync(join(PINPOINTS, HOME), join(folder, HOME), { recursive: true });
  for (const { work, language, headings, name } of NUMBERS) {
    const titles = `title: { eng: Act ${work}, ${language}: ${name} }`;
    mkdirSync(join(folder, work), { recursive: true });
    writeFileSync(
      join(folder, work, 'work.yaml'),
      `type: treaty\nnature: treaty\n${titles.replace(`eng: Act ${work}, eng`, 'eng')}\ndate: 1990-01-01\n`,
    );
    writeFileSync(
      join(folder, work, `${language}@1990-01-01.md`),
      `---\ntitle: ${name}\nlanguage_role: authentic\n---\n\n${headings.map(section).join('\n\n')}\n`,
    );
  }
}

/** A heading is an article's, unless it says of itself how deep it stands. */
const section = (heading: string, index: number): string =>
  `${heading.startsWith('#') ? heading : `## ${heading}`}\n\nClause ${index + 1} of this treaty.`;
