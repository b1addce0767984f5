import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/parse/inline.ts';
import { blankLayers, romanLayers, SpokenName } from '../../src/render/html/spoken.tsx';
import { type Layer, WordsHtml } from '../../src/render/html/words.tsx';
import { writtenHtml } from '../../src/render/html/written.ts';

const layer = (start: number, end: number, name: string): Layer => ({
  start,
  end,
  draw: (inner) => <span class={name}>{inner}</span>,
});

const html = (source: string, layers: readonly Layer[] = [], footnotes?: (mark: string) => null) =>
  writtenHtml(<WordsHtml words={readWords(source).words} layers={layers} footnotes={footnotes} />);

describe('words on a page', () => {
  test.each<[string, string, readonly Layer[], string]>([
    ['have emphasis as elements', 'a *b* **c**', [], 'a <em>b</em> <strong>c</strong>'],
    ['have a line break where the text has one', 'a\\\nb\\\nc', [], 'a<br/>b<br/>c'],
    ['have links that tell nobody where from', '[a](/t/x)', [], '<a href="/t/x" rel="noreferrer">a</a>'],
    ['have the mark of a note', 'a[^1] b', [], 'a<sup class="note-mark">1</sup> b'],
    ['have a layer over them', 'a b c', [layer(2, 3, 'x')], 'a <span class="x">b</span> c'],
    ['have a mark inside a layer', '*a* b', [layer(0, 3, 'x')], '<span class="x"><em>a</em> b</span>'],
    ['have a layer inside a mark', '*a b*', [layer(2, 3, 'x')], '<em>a <span class="x">b</span></em>'],
    [
      'have what crosses the end of a mark cut there',
      '*a b* c',
      [layer(2, 5, 'x')],
      '<em>a <span class="x">b</span></em><span class="x"> c</span>',
    ],
    [
      'have layers side by side',
      'ab',
      [layer(1, 2, 'y'), layer(0, 1, 'x')],
      '<span class="x">a</span><span class="y">b</span>',
    ],
    ['have what begins outside of them left out', 'a', [layer(5, 9, 'x')], 'a'],
  ])('%s', (_, source, layers, wanted) => {
    expect(html(source, layers)).toBe(wanted);
  });

  test('lead from the mark of a note to its footnote, in books alone', () => {
    const words = readWords('a[^1]').words;
    const to = writtenHtml(<WordsHtml words={words} footnotes={() => 'art_1__note_1' as never} />);
    expect(to).toContain('<a href="#art_1__note_1" epub:type="noteref" role="doc-noteref">1</a>');
    expect(html('a[^1]', [], () => null)).toBe('a<sup class="note-mark">1</sup>');
  });

  test('are all there, once, whatever lies over them', () => {
    const span = fc.tuple(fc.nat(14), fc.nat(14)).map(([a, b]) => layer(Math.min(a, b), Math.max(a, b), 'x'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (layers) => {
        const drawn = html('The *open* **bridge**', layers);
        expect(drawn.replace(/<[^>]*>/gu, '')).toBe('The open bridge');
      }),
    );
  });
});

const spoken = (printed: string, said: string) =>
  `<span aria-hidden="true">${printed}</span><span class="spoken">${said}</span>`;

describe('what is said aloud in place of what is printed', () => {
  test.each([
    ['Article IV, paragraph 2', `Article ${spoken('IV', '4')}, paragraph 2`],
    ['Annex C', 'Annex C'],
    ['Annex L', 'Annex L'],
    ['Annex CI', `Annex ${spoken('CI', '101')}`],
    ['Article XVIIV', 'Article XVIIV'],
    ['Part I, Article V', `Part ${spoken('I', '1')}, Article ${spoken('V', '5')}`],
    ['Vienna, XI2, XIa', 'Vienna, XI2, XIa'],
  ])('%s', (name, wanted) => {
    expect(writtenHtml(<SpokenName name={name} />)).toBe(wanted);
  });

  test('Roman numerals count where a reference was read, and nowhere else', () => {
    expect(romanLayers('I and Article IV', 6, 16).map(({ start, end }) => [start, end])).toEqual([[14, 16]]);
  });

  test('a blank is what it is called in the language of the page', () => {
    const text = 'Open __ days, a_b, ____';
    const layers = blankLayers(text, { blank: 'blank', lang: 'en' });
    const drawn = writtenHtml(<WordsHtml words={{ text, marks: [] }} layers={layers} />);
    const blank = (printed: string) =>
      `<span aria-hidden="true">${printed}</span><span class="spoken" lang="en">blank</span>`;
    expect(drawn).toBe(`Open ${blank('__')} days, a_b, ${blank('____')}`);
  });
});
