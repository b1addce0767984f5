import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Clause, walk } from '../../../src/model/clause.ts';
import { isLanguageCode, type LanguageCode, textLanguage } from '../../../src/model/language.ts';
import { parseText } from '../../../src/parse/text.ts';
import type { PdfDocument } from '../../../src/render/pdf/index.ts';
import { blocksOf, documentOf } from './documents.ts';

export interface TestText {
  readonly name: string;
  readonly code: LanguageCode;
  readonly clauses: readonly Clause[];
  readonly document: PdfDocument;
}

/** A text file as a document of its own. */
export function readText(path: string): TestText {
  const code = basename(path).slice(0, 3);
  if (!isLanguageCode(code)) throw new Error(`${path} does not begin with a language code`);
  const { value, issues } = parseText(readFileSync(path, 'utf8'), path, code);
  if (value === null) throw new Error(`${path}: ${JSON.stringify(issues)}`);
  const { title } = value.front;
  const language = textLanguage(code).bcp47;
  const running = { title, stage: 'signed 2 March 1971', level: 'unchecked' };
  const document = documentOf(blocksOf(value.clauses, code), { title, language, running });
  return { name: `${basename(dirname(path))}/${basename(path)}`, code, clauses: value.clauses, document };
}

/** All texts of a documents folder. */
export function readTexts(folder: string): readonly TestText[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => /^[a-z]{3}.*\.md$/u.test(file))
        .map((file) => readText(join(folder, name, file))),
    );
}

/** Numbers, headings and words in the order of the text, one space apart. */
export const wordsOf = (clauses: readonly Clause[]): string =>
  [...walk(clauses)]
    .flatMap(({ label, heading, words }) => [label, heading?.text, words?.text])
    .filter((text) => text != null && text !== '')
    .join(' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
