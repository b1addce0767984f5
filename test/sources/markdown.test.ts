import { describe, expect, test } from 'vitest';
import { outline, read } from './shape.ts';

describe('Markdown of other habits', () => {
  test('has headings of both kinds, items, notes and tables; tags are no words', async () => {
    const source = await read(
      `---
title: "Shared Orchard"
layout: page
---
Treaty
======

Part I
---

1. Each Party<br>shall *pick*[^1] <b>pears</b> on 10 m<sup>2</sup>, a < b.
- by hand
  or ladder
- twice

| Kind | Count |
|------|------:|
| Pear \\| plum | 3[^x] |

***

[^1]: Not *all*
of them.
[^x]: Or four.

The end[^none].
`,
      'a.md',
    );
    expect([source.format, source.title, source.doubts]).toEqual(['markdown', 'Shared Orchard', []]);
    expect(outline(source)).toEqual([
      'heading Treaty',
      'heading Part I',
      'paragraph 1. Each Party / shall pick{1} pears on 10 m², a < b.',
      'item by hand or ladder',
      'item twice',
      '<0.0.0 head> cell Kind',
      '<0.0.1 head> cell Count',
      '<0.1.0> cell Pear | plum',
      '<0.1.1> cell 3{2}',
      '{1:} [1] Not all of them.',
      '{2:} [x] Or four.',
      'paragraph The end.',
    ]);
  });
});
