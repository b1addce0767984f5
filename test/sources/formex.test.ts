import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { outline, read } from './shape.ts';

const ORCHARD = `<?xml version="1.0" encoding="UTF-8"?>
<AGR xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><BIB.INSTANCE><DATE ISO="20310504">20310504</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
<TITLE><TI><P>AGREEMENT</P><P>on the <HT TYPE="ITALIC">Shared Orchard</HT></P></TI></TITLE>
<PREAMBLE><PREAMBLE.INIT><P>NORTHMARK AND SOUTHMARK,</P></PREAMBLE.INIT>
  <GR.VISA><VISA>Having regard to the river<NOTE NOTE.ID="E0001"><P>The long one.</P></NOTE>,</VISA></GR.VISA>
  <GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT><CONSID><NP><NO.P>(1)</NO.P><TXT>Pears grow.</TXT></NP></CONSID><CONSID><P>Apples fall.</P></CONSID></GR.CONSID>
  <PREAMBLE.FINAL><P>HAVE AGREED AS FOLLOWS:</P></PREAMBLE.FINAL></PREAMBLE>
<ENACTING.TERMS>
  <DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>Harvest</P></STI></TITLE>
    <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART><P>Apples</P></STI.ART>
      <PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA>Each Party shall <QUOT.START CODE="2018"/>pick<QUOT.END CODE="2019"/>.</ALINEA><ALINEA>And rest.</ALINEA></PARAG>
      <PARAG IDENTIFIER="001.002"><NO.PARAG>2.</NO.PARAG><ALINEA><P>The trees are:</P>
        <LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>pears:</TXT><P><LIST TYPE="DASH"><ITEM><P>old,</P></ITEM><ITEM><P>new;</P></ITEM></LIST></P></NP></ITEM>
        <ITEM><NP><NO.P>(b)</NO.P><TXT>apples.</TXT></NP></ITEM></LIST></ALINEA></PARAG></ARTICLE></DIVISION>
  <ARTICLE><TI.ART>Article 2</TI.ART><ALINEA>It is 10 m<HT TYPE="SUP">2</HT>.</ALINEA></ARTICLE>
</ENACTING.TERMS>
<FINAL><SIGNATURE><PL.DATE><P>Done at the ford.</P></PL.DATE></SIGNATURE></FINAL></AGR>`;

describe('a document of the Official Journal', () => {
  test('gives its clauses as they lie in each other, each with its number and heading', async () => {
    const source = await read(ORCHARD, 'L_2031.xml');
    expect([source.format, source.title, source.languages, source.doubts]).toEqual([
      'formex',
      'AGREEMENT on the Shared Orchard',
      ['EN'],
      [],
    ]);
    expect(outline(source)).toEqual([
      'title AGREEMENT / on the Shared Orchard',
      'preamble NORTHMARK AND SOUTHMARK,',
      '  recital Having regard to the river{1},',
      '{1:} The long one.',
      'preamble Whereas:',
      '  recital [(1)] Pears grow.',
      '  recital Apples fall.',
      '  formula HAVE AGREED AS FOLLOWS:',
      'chapter CHAPTER I / Harvest',
      '  article Article 1 / Apples',
      '    paragraph [1.] Each Party shall ‘pick’.',
      '      p And rest.',
      '    paragraph [2.] The trees are:',
      '      point [(a)] pears:',
      '        indent [—] old,',
      '        indent [—] new;',
      '      point [(b)] apples.',
      'article Article 2',
      '  p It is 10 m².',
      'conclusions Done at the ford.',
    ]);
  });

  test('that is an annex has the divisions of its own, and its table', async () => {
    const xml = `<ANNEX><TITLE><TI><P>ANNEX II</P></TI><STI><P>Trees</P></STI></TITLE><CONTENTS>
      <GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>1.</NO.P><TXT>Pears</TXT></NP></TI></TITLE><P>They are old.</P></GR.SEQ>
      <TBL COLS="2"><TITLE><TI><P>Count</P></TI></TITLE><CORPUS>
      <ROW TYPE="HEADER"><CELL COL="1">Tree</CELL><CELL COL="2">Number</CELL></ROW>
      <ROW><CELL COL="1"><P>Pear</P></CELL><CELL COL="2"><P>3</P></CELL></ROW></CORPUS></TBL></CONTENTS></ANNEX>`;
    expect(outline(await read(xml, 'annex.xml'))).toEqual([
      'annex ANNEX II / Trees',
      '  hcontainer 1. / Pears',
      '    p They are old.',
      '  p Count',
      '  <0.0.0 head> p Tree',
      '  <0.0.1 head> p Number',
      '  <0.1.0> p Pear',
      '  <0.1.1> p 3',
    ]);
  });

  test('names its divisions by their words in any language that is known, and keeps what it quotes as words', async () => {
    const xml = `<ACT><ENACTING.TERMS><DIVISION><TITLE><TI><P>РАЗДЕЛ II</P></TI></TITLE>
      <ARTICLE><TI.ART>Статья 7</TI.ART><ALINEA>В статье 1:<QUOT.S LEVEL="1"><QUOT.START CODE="00AB"/><ARTICLE><TI.ART>Статья 1</TI.ART><ALINEA>Груши.</ALINEA></ARTICLE><QUOT.END CODE="00BB"/></QUOT.S></ALINEA></ARTICLE>
      </DIVISION></ENACTING.TERMS></ACT>`;
    expect(outline(await read(xml, 'a.xml'))).toEqual([
      'section РАЗДЕЛ II',
      '  article Статья 7',
      '    p В статье 1:',
      '    p «Статья 1 Груши.»',
    ]);
  });

  test.each([
    ['other-document', 'CASE', '<CASE><P>The Court rules.</P></CASE>'],
    ['damaged', '<ALINEA> is not closed', '<ACT><ENACTING.TERMS><ALINEA>The tide</ACT>'],
    ['no-words', '', '<ACT><BIB.INSTANCE>L 12</BIB.INSTANCE></ACT>'],
  ])('is refused by name: %s (%s)', async (fault, detail, xml) => {
    expect(await readSource(new TextEncoder().encode(xml), 'a.xml')).toEqual({ fault, detail });
  });
});
