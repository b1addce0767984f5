import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Clause } from '../src/model/clause.ts';
import { parseText } from '../src/parse/text.ts';
import { parseQuery } from '../src/search/read/parse.ts';
import { printQuery } from '../src/search/read/print.ts';
import { foldWords } from '../src/words/fold.ts';
import { startApp } from './support/app.ts';
import { DOCUMENTS, textFile } from './support/folder.ts';

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('the examples of docs/format.md are read as it says', () => {
  const pairs = [...page('format.md').matchAll(/^```markdown\n(.*?)^```\n\n^```clauses\n(.*?)^```$/gmsu)];

  test('are every example of the page', () => {
    expect(pairs).toHaveLength(page('format.md').match(/^```markdown$/gmu)?.length ?? 0);
    expect(pairs.length).toBeGreaterThan(12);
  });

  test.each(pairs.map(([, source = '', read = '']) => ({ source, read })))('$source', ({ source, read }) => {
    const { value, issues } = parseText(
      source.startsWith('---\n') ? source : textFile(source),
      'text.md',
      'eng',
    );
    const said = new Set(issues.map(({ severity, rule }) => `${severity} ${rule}\n`));
    expect([...said].join('') + outline(value?.clauses ?? [], '')).toBe(read);
  });
});

/** A line a clause: eId, its mark and heading in braces, its own words. */
const outline = (clauses: readonly Clause[], indent: string): string =>
  clauses
    .map(({ eId, label, heading, words, gap, children }) => {
      const printed = [label, heading?.text].filter((part) => part != null).join(' | ');
      const own = gap === null ? words?.text : `[gap: ${gap}]`;
      const line = [eId, printed && `{${printed}}`, own].filter(Boolean).join(' ');
      return `${indent}${line}\n${outline(children, `${indent}  `)}`;
    })
    .join('');

describe('the addresses of docs/addresses.md answer as it says', () => {
  const rows = [...page('addresses.md').matchAll(/^\| `(\/[^`]+)` \| (\d{3})(?: `([^`]+)`)? \|$/gmu)];
  const app = startApp(DOCUMENTS);
  afterAll(() => app.stop());

  test('are more than a few', () => {
    expect(rows).toHaveLength(page('addresses.md').match(/^\| `/gmu)?.length ?? 0);
    expect(rows.length).toBeGreaterThan(25);
  });

  test.each(rows.map(([, address = '', status = '', target]) => ({ address, status, target })))(
    '$address: $status $target',
    async ({ address, status, target }) => {
      const response = await app.get(address, { 'accept-language': 'en' });
      expect(response.status).toBe(Number(status));
      expect(response.headers.get('location')).toBe(target ?? null);
    },
  );
});

describe('the tables of docs/search.md', () => {
  const rows = (heading: string) => {
    const [, section = ''] = page('search.md').split(`## ${heading}\n`);
    const [own = ''] = section.split('\n## ');
    return [...own.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gmu)].map(([, from = '', to = '']) => ({
      from,
      to,
    }));
  };

  test.each(rows('One fold'))('$from is folded to $to', ({ from, to }) => {
    expect(foldWords(from).join(' ')).toBe(to);
  });

  test.each(rows('The query language'))('$from is read as $to', ({ from, to }) => {
    expect(printQuery(parseQuery(from).root)).toBe(to);
  });

  test('have rows', () => {
    expect(rows('One fold').length + rows('The query language').length).toBe(20);
  });
});
