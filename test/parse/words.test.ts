import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Words } from '../../src/model/clause.ts';
import { readWords } from '../../src/parse/inline.ts';

/** Each mark as `kind: the words that it marks`, with what else it says. */
const marked = ({ text, marks }: Words): readonly string[] =>
  marks.map((mark) => `${mark.kind}${more(mark)}: ${text.slice(mark.start, mark.end)}`);

const more = (mark: Mark): string =>
  mark.kind === 'link' ? ` ${mark.href}` : mark.kind === 'note' ? ` ${mark.note} at ${mark.start}` : '';

describe('a paragraph is read as its words, with marks beside them', () => {
  test.each<[source: string, text: string, marks: readonly string[]]>([
    ['The bridge is open.', 'The bridge is open.', []],
    ['The  bridge\n\tis   open.', 'The bridge is open.', []],
    ['The *open*  bridge.', 'The open bridge.', ['emphasis: open']],
    ['**The** _bridge_.', 'The bridge.', ['strong: The', 'emphasis: bridge']],
    ['*The **open** bridge*', 'The open bridge', ['emphasis: The open bridge', 'strong: open']],
    ['*The bridge \\*', '*The bridge *', []],
    ['The \\*open\\* \\_bridge\\_', 'The *open* _bridge_', []],
    ['Toll &amp; fee &lt; 5 &#49; &nothing;', 'Toll & fee < 5 1 &nothing;', []],
    ['Done at Quil\\\non the bridge', 'Done at Quil\non the bridge', []],
    ['Done at *Quil* \\\n on the bridge', 'Done at Quil\non the bridge', ['emphasis: Quil']],
    ['The *open\nbridge* stands.', 'The open bridge stands.', ['emphasis: open bridge']],
    [
      'See [the *plan*](https://example.org/a).',
      'See the plan.',
      ['link https://example.org/a: the plan', 'emphasis: plan'],
    ],
    [
      '[a](/t/x) [b](#art_1) [c](mailto:a@example.org)',
      'a b c',
      ['link /t/x: a', 'link #art_1: b', 'link mailto:a@example.org: c'],
    ],
    ['[a](https://example.org/?a=1&amp;b=___)', 'a', ['link https://example.org/?a=1&b=___: a']],
    ['The bridge[^1] is open[^b-2].', 'The bridge is open.', ['note 1 at 10: ', 'note b-2 at 18: ']],
    ['The bridge[^1](open)', 'The bridge(open)', ['note 1 at 10: ']],
    ['The bridge \\[^1]', 'The bridge [^1]', []],
    ['Open ____ days', 'Open ____ days', []],
    ['Open ___ and *not* ___ days', 'Open ___ and not ___ days', ['emphasis: not']],
    ['«__» of “_” and (__), "__"', '«__» of “_” and (__), "__"', []],
    ['Words *and* ', 'Words and', ['emphasis: and']],
    ['See https://example.org and ~~x~~', 'See https://example.org and ~~x~~', []],
    ['[1] and [a] stay', '[1] and [a] stay', []],
  ])('%j', (source, text, marks) => {
    const { words, problems } = readWords(source);
    expect(problems).toEqual([]);
    expect([words.text, marked(words)]).toEqual([text, marks]);
  });

  test('a line may end as it does on any machine', () => {
    const lines = 'The *open*\nbridge\\\nof Quil[^1]';
    expect(readWords(lines.replaceAll('\n', '\r\n'))).toEqual(readWords(lines));
  });

  test('white space at the edges and between words is one blank, and no mark reaches into it', () => {
    const blank = fc.constantFrom(' ', '  ', '\n', ' \n ', '\t');
    const piece = fc.constantFrom('toll', '*road*', '**road**', '[quay](#q)', 'ebb[^1]', '____', '5');
    fc.assert(
      fc.property(fc.array(fc.tuple(blank, piece), { minLength: 1 }), blank, (pieces, end) => {
        const { words, problems } = readWords(pieces.flat().join('') + end);
        const plain = readWords(pieces.map(([, word]) => word).join(' '));
        expect(problems).toEqual([]);
        expect(words).toEqual(plain.words);
        for (const { start, end: to } of words.marks)
          expect(words.text.slice(start, to).trim()).toBe(words.text.slice(start, to));
      }),
    );
  });
});

describe('what is no word of a treaty is named with its line and what to do', () => {
  test.each<[source: string, line: number, rule: string, says: string]>([
    ['One.\nThe <b>bridge', 1, 'raw-html', '"<b>": HTML is not read: write < as &lt;'],
    ['One\ntwo ![x](y.png)', 1, 'image', '"![x](y.png)": images are not read: put \\ before the !'],
    ['One *two\nthree* `code`', 1, 'code', '"`code`": code is not read: put \\ before each `'],
    ['One\n*two\n<i>*', 2, 'raw-html', '"<i>": HTML'],
    ['[a](ftp://x)', 0, 'link', 'links go to http, https, mailto, / or #; this one goes to "ftp://x"'],
    ['[a](//example.org)', 0, 'link', 'this one goes to "//example.org"'],
    ['[a](/\\example.org)', 0, 'link', 'this one goes to "/\\example.org"'],
    [`[a](ftp://${'x'.repeat(90)})`, 0, 'link', `goes to "ftp://${'x'.repeat(54)}"`],
    ['[a](<https://example.org/a b>)', 0, 'link', 'goes to "https://example.org/a b"'],
    ['[a](https://example.org "Plan")', 0, 'link', 'a link has no title: only its words are read'],
    ['One\n[](https://example.org)', 1, 'link', 'a link without words'],
    ['One &#8238; two', 0, 'control-character', 'holds U+202E, which no text prints: take it out'],
    ['One &#7;', 0, 'control-character', 'holds U+0007, which no text prints: take it out'],
  ])('%j', (source, line, rule, says) => {
    const { problems } = readWords(source);
    expect(problems.map((one) => [one.rule, one.line])).toEqual([[rule, line]]);
    expect(problems[0]?.message).toContain(says);
  });

  test('words in code and HTML stay words, so that nothing is lost where somebody looks', () => {
    expect(readWords('The `open` <b>bridge').words.text).toBe('The `open` <b>bridge');
  });

  test('a thousand marks in one paragraph are read, more are not', () => {
    const most = readWords('*a* '.repeat(500));
    expect([most.problems, most.words.marks.length]).toEqual([[], 500]);
    expect(readWords(`${'*a* '.repeat(500)}\\*`).problems).toEqual([
      { rule: 'too-many-marks', line: 0, message: expect.stringMatching(/^more than 1000 marks/u) },
    ]);
  });
});
