import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';
import { outline } from './outline.ts';

const PAGE = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

describe('the examples of docs/format.md are read as it says', () => {
  const pairs = [...PAGE.matchAll(/^```markdown\n(.*?)^```\n\n^```clauses\n(.*?)^```$/gmsu)];

  test('are every example of the page', () => {
    expect(pairs).toHaveLength(PAGE.match(/^```markdown$/gmu)?.length ?? 0);
    expect(pairs.length).toBeGreaterThan(12);
  });

  test.each(pairs.map(([, source = '', read = '']) => ({ source, read })))('$source', ({ source, read }) => {
    const { value, issues } = parseText(
      source.startsWith('---\n') ? source : textFile(source),
      'text.md',
      'eng',
    );
    const said = new Set(issues.map(({ severity, rule }) => `${severity} ${rule}\n`));
    expect([...said].join('') + outline(value?.clauses ?? [])).toBe(read);
  });
});
