import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { outline, read } from './shape.ts';

const akn = (inside: string, version = '3.0'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/${version}">${inside}</akomaNtoso>`;

const META =
  '<meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>';

const ORCHARD = akn(`<act name="treaty">${META}
  <preface><longTitle><p><docType>Treaty</docType> on the <docTitle>Shared Orchard</docTitle></p></longTitle></preface>
  <preamble>
    <p>Northmark and Southmark,</p>
    <recitals><recital><num>(1)</num><p>Recalling the river;</p></recital><recital><p>Noting the bees,</p></recital></recitals>
    <formula name="enactingFormula"><p>Have agreed as follows:</p></formula>
  </preamble>
  <body>
    <part><num>PART I</num><heading>Harvest</heading>
      <chapter><num>Chapter 1</num>
        <article><num>Article 1</num><heading>Apples</heading><subheading>and pears</subheading>
          <paragraph><num>1.</num><list><intro><p>Each Party shall:</p></intro>
            <point><num>(a)</num><content><p>pick;</p></content></point>
            <point><num>(b)</num><list><intro><p>count,</p></intro>
              <point><num>(i)</num><content><p>by hand;</p></content></point>
              <indent><num>–</num><content><p>and twice.</p></content></indent></list></point>
            <wrapUp><p>and no more.</p></wrapUp></list></paragraph>
          <paragraph><num>2.</num><list><point><num>(a)</num><content><p>Rest.</p></content></point></list></paragraph>
        </article>
        <article><num>Article 2</num><content><p>The <b>river</b> is<eol/>free.</p><p>So are the banks.</p></content></article>
      </chapter>
    </part>
  </body>
  <conclusions><p>Done at the ford.</p></conclusions>
  <attachments><attachment><heading>ANNEX I</heading><subheading>Trees</subheading>
    <doc name="annex"><meta/><mainBody><paragraph><num>1.</num><content><p>The old pear.</p></content></paragraph></mainBody></doc>
  </attachment></attachments></act>`);

describe('an Akoma Ntoso document', () => {
  test('gives its clauses as they lie in each other, each with its number and heading', async () => {
    const source = await read(ORCHARD, 'orchard.xml');
    expect([source.format, source.title, source.languages, source.doubts]).toEqual([
      'akoma-ntoso',
      'Treaty on the Shared Orchard',
      ['eng'],
      [],
    ]);
    expect(outline(source)).toEqual([
      'title Treaty on the Shared Orchard',
      'preamble Northmark and Southmark,',
      '  recital [(1)] Recalling the river;',
      '  recital Noting the bees,',
      '  formula Have agreed as follows:',
      'part PART I / Harvest',
      '  chapter Chapter 1',
      '    article Article 1 / Apples / and pears',
      '      paragraph [1.] Each Party shall:',
      '        point [(a)] pick;',
      '        point [(b)] count,',
      '          subpoint [(i)] by hand;',
      '          indent [–] and twice.',
      '        p and no more.',
      '      paragraph [2.]',
      '        point [(a)] Rest.',
      '    article Article 2',
      '      p The river is / free.',
      '      p So are the banks.',
      'conclusions Done at the ford.',
      'annex ANNEX I / Trees',
      '  paragraph [1.] The old pear.',
    ]);
  });

  test('of version 2, with a prefix, is read as well', async () => {
    const xml =
      '<an:akomaNtoso xmlns:an="http://www.akomantoso.org/2.0"><an:bill><an:body><an:article><an:num>Art. 1</an:num><an:content><an:p>The tide turns.</an:p></an:content></an:article></an:body></an:bill></an:akomaNtoso>';
    expect(outline(await read(xml, 'a.akn'))).toEqual(['article Art. 1', '  p The tide turns.']);
  });

  test('binds its notes to their marks, whether they stand among the words or apart', async () => {
    const source = await read(
      akn(
        `<act><meta><notes><note eId="n7"><p>A tree.</p></note></notes></meta><body><article><num>1</num><content>
          <p>The river<authorialNote marker="1"><p>Not the <i>brook</i>.</p><p>Nor the sea.</p></authorialNote> and the pear <noteRef href="#n7" marker="*"/>.</p>
          </content></article></body></act>`,
      ),
      'a.xml',
    );
    expect(outline(source)).toEqual([
      'article 1',
      '  p The river{1¹} and the pear {2*}.',
      '{1:} [1] Not the brook.',
      '{1:} [1] Nor the sea.',
      '{2:} [*] A tree.',
    ]);
  });

  test('gives tables by row and column, whatever spans them', async () => {
    const source = await read(
      akn(
        `<act><body><article><num>1</num><content><table><caption>Trees</caption>
          <tr><th><p>Kind</p></th><th colspan="2">Banks</th></tr>
          <tr><td rowspan="2"><p>Pear</p></td><td>left</td><td><p>3</p><p>or 4</p></td></tr>
          <tr><td>right</td><td>5</td></tr></table></content></article></body></act>`,
      ),
      'a.xml',
    );
    expect(outline(source)).toEqual([
      'article 1',
      '  p Trees',
      '  <0.0.0 head> p Kind',
      '  <0.0.1 head> p Banks',
      '  <0.1.0> p Pear',
      '  <0.1.1> p left',
      '  <0.1.2> p 3',
      '  <0.1.2> p or 4',
      '  <0.2.1> p right',
      '  <0.2.2> p 5',
    ]);
  });

  test('keeps articles that it quotes as words, with their quotation marks', async () => {
    const source = await read(
      akn(
        `<act><body><article><num>Article 9</num><content><p><mod>In Article 1, <quotedText startQuote="“" endQuote="”">one</quotedText> becomes:
          <quotedStructure startQuote="“" endQuote="”"><article><num>Article 1</num><heading>Two</heading>
          <paragraph><num>1.</num><content><p>Two pears.</p></content></paragraph></article></quotedStructure></mod></p></content></article></body></act>`,
      ),
      'a.xml',
    );
    expect(outline(source)).toEqual([
      'article Article 9',
      '  p In Article 1, “one” becomes:',
      '  p “Article 1 / Two',
      '  p 1. Two pears.”',
    ]);
  });

  test('with changes is read as changed, and that is said; remarks stand aside', async () => {
    const source = await read(
      akn(
        '<act><body><article><num>1</num><content><p>The <del>old</del><ins>new</ins> tree.<remark type="editorial">[changed in 2031]</remark></p></content></article></body></act>',
      ),
      'a.xml',
    );
    expect(outline(source)).toEqual(['article 1', '  p The new tree.', 'aside [changed in 2031]']);
    expect(source.doubts).toEqual([{ doubt: 'changes', count: 2 }]);
  });

  test('loses no words of elements that it does not know', async () => {
    const source = await read(
      akn('<doc><mainBody><odd>before<p>inside</p>after<b> bold</b></odd></mainBody></doc>'),
      'a.xml',
    );
    expect(outline(source)).toEqual(['p before', 'p inside', 'p after bold']);
  });

  test.each([
    [
      'other-document',
      'debate',
      akn('<debate><debateBody><speech><p>Order!</p></speech></debateBody></debate>'),
    ],
    ['other-document', 'judgment', akn('<judgment><judgmentBody><p>No.</p></judgmentBody></judgment>')],
    ['damaged', '<p> is not closed', akn('<act><body><p>The tide').replace('</akomaNtoso>', '')],
    [
      'own-entities',
      '',
      `<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>${akn('<act><body><p>&lol2;</p></body></act>').slice(38)}`,
    ],
    ['damaged', 'elements lie 200 deep in each other', akn(`<act>${'<p>'.repeat(300)}`)],
    ['no-words', '', akn('<act><body/></act>')],
    ['other-xml', 'rss', '<?xml version="1.0"?><rss><item>The tide turns</item></rss>'],
  ])('is refused by name: %s (%s)', async (fault, detail, xml) => {
    expect(await readSource(new TextEncoder().encode(xml), 'a.xml')).toEqual({ fault, detail });
  });
});
