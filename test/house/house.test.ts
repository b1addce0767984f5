import { describe, expect, test } from 'vitest';
import { type Addition, touchedBy } from './additions.ts';
import { circlesOf, fileGraph, roomGraph } from './arrows.ts';
import { exportsOf } from './docstrings.ts';
import { functionsOf } from './functions.ts';
import { routesOf } from './routes.ts';
import { linesOf, readSource } from './source.ts';

const source = (path: string, ...lines: readonly string[]) => readSource(path, lines.join('\n'));

describe('the measures of the house', () => {
  test('a function has the lines from its first to its last, a callback its own besides', () => {
    const read = source(
      'src/a.ts',
      'export function f() {',
      '  return [1].map(',
      '    (n) => n,',
      '  );',
      '}',
      'class C {',
      '  m() {}',
      '}',
    );
    expect(functionsOf(read).map(({ place, lines }) => `${place} ${lines}`)).toEqual(
      expect.arrayContaining(['src/a.ts:1 5', 'src/a.ts:3 1', 'src/a.ts:7 1']),
    );
    expect(functionsOf(read)).toHaveLength(3);
  });

  test('a line ends where it ends, whether the file ends with it or not', () => {
    expect(['a', 'a\n', 'a\nb', 'a\nb\n'].map(linesOf)).toEqual([1, 1, 2, 2]);
  });

  test('a docstring stands right above its export; a plain comment and a name passed on are none', () => {
    const read = source(
      'src/a.ts',
      '/** Said. */',
      'export const said = 1;',
      'export const bare = 2;',
      '// Not said.',
      'export type Bare = string;',
      "export { other } from './b.ts';",
    );
    expect(exportsOf(read).map(({ isDocumented }) => isDocumented)).toEqual([true, false, false]);
  });

  test('arrows and circles, with types and at run time', () => {
    const sources = [
      source('src/cite/a.ts', "import type { B } from '../model/b.ts';", "import 'node:fs';"),
      source('src/model/b.ts', "export * from './c.ts';"),
      source('src/model/c.ts', "import { type A, a } from '../cite/a.ts';"),
    ];
    const withTypes = fileGraph(sources, true);
    expect(circlesOf(withTypes).map(({ length }) => length)).toEqual([3]);
    expect(circlesOf(roomGraph(withTypes)).map((circle) => circle.toSorted())).toEqual([['cite', 'model']]);
    expect(circlesOf(fileGraph(sources, false))).toEqual([]);
  });

  test('two circles that touch nowhere are two, biggest first', () => {
    const graph = new Map(
      Object.entries({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c'], f: ['f'] }).map(
        ([from, to]) => [from, new Set(to)] as const,
      ),
    );
    expect(circlesOf(graph).map((circle) => circle.toSorted().join(''))).toEqual(['cde', 'ab']);
  });

  test('what one more language touches: lists in every form, scripts told apart, files of its own', () => {
    const language: Addition = {
      name: 'language',
      spellings: [
        { names: ['eng', 'rus', 'hye'], atLeast: 3 },
        { names: ['english', 'russian', 'armenian'], atLeast: 3 },
        { names: ['Cyrillic', 'Armenian'], atLeast: 2 },
      ],
      hasFiles: true,
    };
    const sources = [
      source('src/array.ts', "export const a = ['eng', 'rus', 'hye'];"),
      source('src/object.ts', 'export const a = { eng: 1, rus: 2, hye: 3 };'),
      source('src/type.ts', "export type A = 'eng' | 'rus' | 'hye';"),
      source('src/switch.ts', "switch (x) { case 'eng': case 'rus': case 'hye': }"),
      source('src/scripts.ts', 'export const a = /\\p{Script=Cyrillic}/u, b = /\\p{Script=Armenian}/u;'),
      source('src/chance.ts', "export const a = ['eng', 'rus'], b = ['hye'];"),
      source('src/branch.ts', "export const a = x === 'hye';"),
      source('src/words/stemArmenian.ts', 'export {};'),
      source('src/i18n/hye.ts', 'export {};'),
      source('src/i18n/rus.ts', 'export {};'),
    ];
    expect(touchedBy(language, sources)).toEqual({
      lists: ['src/array.ts', 'src/object.ts', 'src/type.ts', 'src/switch.ts', 'src/scripts.ts'],
      own: ['src/words/stemArmenian.ts', 'src/i18n/hye.ts'],
      branches: ['src/branch.ts'],
    });
  });

  test('a route is said where its first segment is, in links too', () => {
    const sources = [
      source('src/http/people/route.ts', "route('/people/{slug}', { answer });"),
      source('src/http/parts/menu.ts', 'export const link = `/people/` + slug, other = "/peoples";'),
      source('src/http/parts/none.ts', "export const link = 'people';"),
    ];
    expect([...routesOf(sources)]).toEqual([
      ['/people', ['src/http/people/route.ts', 'src/http/parts/menu.ts']],
    ]);
  });
});
