import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { INTERFACE_CODES, INTERFACES } from '../../src/model/interfaces.ts';
import { LANGUAGE_CODES, textLanguage } from '../../src/model/language.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const languages = join(src, 'languages');

const outside = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('languages/'));

describe('a language is one folder and one line', () => {
  test.each(LANGUAGE_CODES)('%s has its folder and one line in the table', (code) => {
    const lines = readFileSync(join(languages, 'table.ts'), 'utf8').split('\n');
    expect(lines.filter((line) => new RegExp(`\\b${code}\\b`, 'u').test(line))).toEqual([
      `export { ${code} } from './${code}/index.ts';`,
    ]);
    expect(readdirSync(join(languages, code))).toContain('index.ts');
  });

  test('no file outside the folders lists languages by their codes', () => {
    // English is what the archive itself speaks to programs, so its code alone makes no list.
    const others = LANGUAGE_CODES.filter((code) => code !== 'eng').join('|');
    const inTable = new RegExp(`^\\s*(?:${others}):|\\[[^\\]\\n]*'(?:${others})'`, 'mu');
    expect(outside.filter((file) => inTable.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  test('every language is called by a name of its own in every language of pages', () => {
    for (const reader of INTERFACE_CODES) {
      const names = LANGUAGE_CODES.map(
        (code) => INTERFACES[reader].names[code] ?? textLanguage(code).calledIn?.[reader],
      );
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(LANGUAGE_CODES.length);
    }
  });

  test('no two languages stand in one place', () => {
    const places = LANGUAGE_CODES.map((code) => textLanguage(code).place);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });
});
