import { describe, expect, test } from 'vitest';
import { FONT_FACES, fontAssets, SCRIPT_FACES } from '../../src/http/assets/fonts.ts';
import { withScripts } from '../../src/http/parts/scripts.ts';
import { directionOf, scriptOf } from '../../src/model/direction.ts';

const FACES = '/assets/scripts.css';
const LINK = `<link rel="stylesheet" href="${FACES}"/>`;

describe('a page with words written from right to left', () => {
  const page =
    '<html lang="en"><head></head><a hreflang="ar" href="/t">x</a><p>a <span lang="ar">ميناء</span>, <q lang="az-Arab">x</q> <i data-lang="ar">y</i></p></html>';

  test('says of every element that names its language which way it is written, and has the fonts', () => {
    expect(withScripts(page, FACES)).toBe(
      `<html lang="en" dir="ltr"><head>${LINK}</head><a hreflang="ar" href="/t">x</a><p>a <span lang="ar" dir="rtl">ميناء</span>, <q lang="az-Arab" dir="rtl">x</q> <i data-lang="ar">y</i></p></html>`,
    );
  });

  test('is left as it is where all runs from left to right in the letters of every page', () => {
    const plain = page.replaceAll(' lang="ar"', ' lang="hy"').replace('az-Arab', 'az-Latn');
    expect(withScripts(plain, FACES)).toBe(plain);
  });

  test('has the fonts alone where it is in Georgian', () => {
    const georgian = page.replaceAll(' lang="ar"', ' lang="ka"').replace('az-Arab', 'az-Latn');
    expect(withScripts(georgian, FACES)).toBe(georgian.replace('</head>', `${LINK}</head>`));
  });
});

test.each([
  ['ar', 'rtl', 'Arab'],
  ['fa', 'rtl', 'Arab'],
  ['he', 'rtl', 'Hebr'],
  ['az-Latn', 'ltr', 'Latn'],
  ['az-Arab', 'rtl', 'Arab'],
  ['zh', 'ltr', 'Hans'],
  ['qaa', 'ltr', ''],
])('%s is written %s', (language, direction, script) => {
  expect([directionOf(language), scriptOf(language)]).toEqual([direction, script]);
});

test('letters of Arabic, Hebrew, Georgian and Thai are fetched from here by pages that have them alone', () => {
  for (const family of ['Amiri', 'Noto Serif Hebrew', 'Noto Serif Georgian', 'Noto Serif Thai']) {
    expect(SCRIPT_FACES).toContain(`font-family:"${family}"`);
    expect(FONT_FACES).not.toContain(family);
  }
  expect(fontAssets.map(({ path }) => path)).toContainEqual(
    expect.stringMatching(/serif-arabic-400\.\w+\.woff2$/),
  );
});
