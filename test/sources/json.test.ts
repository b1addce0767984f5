import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { outline, read } from './shape.ts';

const EXAMPLE = /```json\n([\s\S]*?)```\s*```blocks\n([\s\S]*?)```/gu;

describe('a text in JSON', () => {
  const examples = [...readFileSync('docs/sources.md', 'utf8').matchAll(EXAMPLE)].map(
    ([, json = '', blocks = '']) => [json, blocks] as const,
  );

  test('has examples in its description', () => expect(examples).toHaveLength(2));

  test.each(examples)('is read as its description says %#', async (json, blocks) => {
    expect(outline(await read(json, 'a.json')).join('\n')).toBe(blocks.trim());
  });

  test('says its languages, and what of it was not read', async () => {
    const source = await read(
      '{"treaty": "T", "treaty_en": "T", "treaty_zh": "約", "source": "un.org", "total_articles": 2, "articles": [{"article": "一", "content_zh": "潮。", "id": 7}]}',
      'tide.json',
    );
    expect(source.languages).toEqual(['en', 'zh']);
    expect(source.title).toBe('T');
    expect(outline(source)).toEqual(['<0> title T', '<1> title 約', '<1> article 一', '  <1> p 潮。']);
    expect(source.doubts).toEqual([
      { doubt: 'unread-fields', paths: ['source', 'articles[0].id'] },
      { doubt: 'article-count', said: 2, found: 1 },
    ]);
  });

  test.each([
    ['{"articles": [{"number": "1", "text": 7}]}', 'other-json', 'articles[0].text: Invalid input'],
    [
      '{"articles": {"1": "The tide"}}',
      'other-json',
      'articles: Invalid input: expected array, received object',
    ],
    ['"The tide"', 'other-json', 'the file: Invalid input: expected object, received string'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'other-json', 'articles[0][0][0][0]: too deep'],
    ['{"title": "The tide"', 'damaged', /JSON/u],
    ['{"articles": []}', 'no-words', ''],
  ])('is refused by name and path: %#', async (json, fault, detail) => {
    const reading = await readSource(new TextEncoder().encode(json), 'a.json');
    expect(reading).toMatchObject({
      fault,
      detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
    });
  });
});
