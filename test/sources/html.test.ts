import { describe, expect, test } from 'vitest';
import { outline, read } from './shape.ts';

const page = async (html: string): Promise<readonly string[]> => outline(await read(html, 'saved.html'));

/** A text that is long enough for a page to be about it. */
const LONG =
  '<h2>Article 1</h2><p>The Parties shall share the harvest of the orchard in equal halves, whoever counts it, and shall water the trees on both banks of the river.</p><h2>Article 2</h2><p>Neither Party shall cut down, poison or carry away a tree of the other Party, in whole or in part, before the apples have been counted.</p>';

describe('what stands around a text on a page', () => {
  test('is aside by the names of its elements: cookies, sharing, related stories, comments, print', async () => {
    const blocks = await page(
      `<div class="cookie-banner">We use cookies</div><div id="mainMenu">Home</div>${LONG}
      <div class="share-buttons"><span>Share</span></div><div class="articleRelated"><p>Read also: pears</p></div>
      <section class="comments"><p>First!</p></section><div class="print-link">Print</div><div class="footer">All rights</div>`,
    );
    expect(blocks.filter((line) => line.startsWith('aside'))).toEqual([
      'aside We use cookies',
      'aside Home',
      'aside Share',
      'aside Read also: pears',
      'aside First!',
      'aside Print',
      'aside All rights',
    ]);
    expect(blocks.filter((line) => !line.startsWith('aside'))).toHaveLength(4);
  });

  test('is not believed where it would be most of the page', async () => {
    const blocks = await page(`<div class="print-content widget">${LONG}</div><p>The tide.</p>`);
    expect(blocks.some((line) => line.startsWith('aside'))).toBe(false);
  });

  test('are lists of nothing but links, but not headings that are links', async () => {
    const blocks = await page(
      `<div><a href="/a">World</a></div><div><a href="/b">Sport</a></div><div><a href="/c">Pears</a></div>
      <h2><a href="#1">Article 1</a></h2><p>See <a href="/d">the map</a>.</p>`,
    );
    expect(blocks).toEqual([
      'aside World',
      'aside Sport',
      'aside Pears',
      'heading Article 1',
      'paragraph See the map.',
    ]);
  });

  test('is what nobody sees: hidden elements', async () => {
    const blocks = await page(
      `${LONG}<p style="visibility: hidden">secret</p><p hidden>hidden</p><p style="display:none">none</p>`,
    );
    expect(blocks.slice(4)).toEqual(['aside secret', 'aside hidden', 'aside none']);
  });
});

describe('paragraphs', () => {
  test('may be parted by two breaks, and one breaks a line', async () => {
    expect(await page('<div>one<br>two<br> <br/>three<br>\n<br>\n<br>four</div>')).toEqual([
      'paragraph one / two',
      'paragraph three',
      'paragraph four',
    ]);
  });

  test('of a text that keeps its lines are parted by empty ones', async () => {
    expect(await page('<pre>Article 1\nThe tide\n\nturns.\n</pre>')).toEqual([
      'paragraph Article 1 / The tide',
      'paragraph turns.',
    ]);
  });

  test('have no soft hyphens in their words', async () => {
    expect(await page('<p>the or&shy;chard</p>')).toEqual(['paragraph the orchard']);
  });
});

describe('lists', () => {
  test('have the marks of their style, on the first paragraph of each item', async () => {
    expect(
      await page(
        '<ol style="list-style-type: lower-alpha" start="2"><li><p>two</p><p>more</p></li><li>three</li></ol><ol start=0><li>zero</ol><ol style="list-style:none"><li>1) own</ol><p>after</p>',
      ),
    ).toEqual([
      'item [b.] two',
      'paragraph more',
      'item [c.] three',
      'item [0.] zero',
      'item 1) own',
      'paragraph after',
    ]);
  });
});

describe('notes', () => {
  test('are bound by links to their marks, whatever these look like, and lose what leads back', async () => {
    expect(
      await page(
        `<p>The river<sup><a href="#fn1" id="r1">1</a></sup> and the pear<a href="saved.html#_ftn2" name="_ftnref2">[2]</a>.</p>
        <ol><li id="fn1"><p>Not the brook. <a href="#r1">↩</a></p><p>Nor the sea.</p></li></ol>
        <div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a> A tree.</p></div><p>After</p>`,
      ),
    ).toEqual([
      'paragraph The river{1¹} and the pear{2[2]}.',
      '{1:} [1.] Not the brook.',
      '{1:} [1.] Nor the sea.',
      '{2:} [[2]] A tree.',
      'paragraph After',
    ]);
  });

  test('are bound by their signs where nothing else tells, and other figures stay', async () => {
    expect(
      await page(
        '<p>The river<sup>1</sup> is 10 m<sup>2</sup> wide*.</p><hr><p><sup>1</sup> Not the brook.</p><p>* In summer.</p><p>* a bullet of its own</p>',
      ),
    ).toEqual([
      'paragraph The river{1¹} is 10 m² wide{2*}.',
      '{1:} [¹] Not the brook.',
      '{2:} [*] In summer.',
      'paragraph * a bullet of its own',
    ]);
  });

  test('are none where a link leads back, or elsewhere on the page', async () => {
    expect(
      await page(
        '<p id="top">Top</p><p><a href="#top">1</a> back, <a href="#below">see below</a></p><p id="below">Below</p>',
      ),
    ).toEqual(['paragraph Top', 'paragraph 1 back, see below', 'paragraph Below']);
  });
});

describe('tables', () => {
  test('have rows and columns, whatever spans them', async () => {
    expect(
      await page(
        '<table><tr><th>Kind<th colspan=2>Banks<tr><td rowspan=2>Pear<td>left<td>3<tr><td>right<td><p>5</p></table>',
      ),
    ).toEqual([
      '<0.0.0 head> cell Kind',
      '<0.0.1 head> cell Banks',
      '<0.1.0> cell Pear',
      '<0.1.1> cell left',
      '<0.1.2> cell 3',
      '<0.2.1> cell right',
      '<0.2.2> cell 5',
    ]);
  });

  test('that lay out a page are none; what lies in them is', async () => {
    expect(
      await page(
        '<table><tr><td>Menu</td><td><p>The tide turns, and turns again, and nobody counts.</p><table><tr><td>Pear<td>3<tr><td>Apple<td>4</table></td></tr></table>',
      ),
    ).toEqual([
      'paragraph Menu',
      'paragraph The tide turns, and turns again, and nobody counts.',
      '<1.0.0> cell Pear',
      '<1.0.1> cell 3',
      '<1.1.0> cell Apple',
      '<1.1.1> cell 4',
    ]);
  });

  test('with two languages side by side keep their columns, in pairs or whole', async () => {
    expect(await page('<table><tr><td>The tide<td>Течение<tr><td>turns.<td>меняется.</table>')).toEqual([
      '<0.0.0> cell The tide',
      '<0.0.1> cell Течение',
      '<0.1.0> cell turns.',
      '<0.1.1> cell меняется.',
    ]);
    expect(
      await page('<table><tr><td><p>The tide<p>turns<p>again.<td><p>Течение<p>меняется<p>снова.</table>'),
    ).toEqual([
      '<0> paragraph The tide',
      '<0> paragraph turns',
      '<0> paragraph again.',
      '<1> paragraph Течение',
      '<1> paragraph меняется',
      '<1> paragraph снова.',
    ]);
  });
});
