import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comment, type EcmaScriptModule, type Program, parseSync } from 'oxc-parser';

/** One file of TypeScript, read once for all measures. */
export interface Source {
  /** From the root of the checkout: `src/model/eid.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly module: EcmaScriptModule;
}

/** The program that people run: `src` and `indexer`, without tests, styles and scripts of the browser. */
const FOLDERS = ['src', 'indexer'];

export const readHouse = (root: string): readonly Source[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
    .toSorted()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

/** Throws where the text is no TypeScript: figures of half a file would mislead. */
export function readSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return { path, text, program, comments, module };
}

export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
