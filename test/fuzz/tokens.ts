// What files are made of, to be put in where it does not belong.

/** Between two of them; it is in none. */
const BETWEEN = '¦';

/** Characters of Latin 1, one for each byte. */
const listOf = (all: string): readonly string[] =>
  all.split(BETWEEN).map((token) => Buffer.from(token).toString('latin1'));

/** What breaks parsers of any kind; bytes that are no UTF-8 among it. */
export const ANYWHERE: readonly string[] = [
  ...listOf(
    '__proto__¦constructor¦prototype¦toString¦hasOwnProperty¦null¦true¦[]¦{}¦-1¦0¦1e999¦2000-02-30¦½¦²',
  ),
  ...listOf(
    `9007199254740993¦${'9'.repeat(40)}¦\0¦\u0001¦\r¦\r\n¦\n\n¦\t¦ ¦\x7F¦\u0085¦\u00A0¦\u2028¦\u202E¦\u200D`,
  ),
  ...listOf('\uFEFF¦\u0301¦\u{1F3F4}¦"¦\'¦`¦<¦>¦&¦&amp;¦&#0;¦&#x110000;¦\\¦/¦//¦../¦%¦%00¦%ff'),
  ...listOf('(¦)¦[¦]¦{¦}¦:¦;¦,¦.¦-¦--¦*¦_¦|¦#¦?¦=¦+¦@¦!'),
  ...['\xFF', '\xC0\x80', '\xED\xA0\x80'],
];

export const TOKENS = {
  markdown: listOf(
    '\n\n## ¦\n\n# ¦\n\n### Article 2\n\n¦\n---\n¦\n\n(a) ¦\n\n1. ¦\n\n1bis. ¦\n\n- ¦\n    ¦[gap: lost]¦[^1]¦\n\n[^1]: note¦[x](https://a.example)¦**¦_¦<b>¦![](x)¦> ¦\n| a | b |\n¦| --- |¦{#art_9}¦```¦\\¦Article 1¦PART I¦“¦”¦«¦        ',
  ),
  yaml: listOf(
    '\n__proto__: { x: 1 }\n¦\nconstructor: { prototype: { x: 1 } }\n¦\n"__proto__": x\n¦\n? [a]\n: b\n¦&a ¦*a¦<<: *a¦!!js/function x¦!!set ¦\n---\n¦\n...\n¦: ¦\n- ¦\n  ¦|\n¦>-\n¦%YAML 1.1\n¦title: ¦date: ¦eng: ¦url: "javascript:x"¦exact: [title]¦reads: ¦# ¦{ eng: x }¦~',
  ),
  query: listOf(
    ' OR ¦ AND ¦ NOT ¦ /5 ¦ NEAR/3 ¦"¦-¦*¦ | ¦lang:¦type:"¦article:¦«¦»¦__proto__:x¦constructor:¦from:2020¦IV¦\u00AD',
  ),
  cited: listOf(
    'Article ¦articles 1 to 9¦ and ¦, paragraph ¦(a)¦(1)(b)¦§¦ bis¦IV¦ of the ¦Harbour Treaty¦ thereof¦1971¦art. ¦Annex II¦first sentence¦/t/harbour-treaty-1971/eng@1971-03-02/art_1¦art_1__para_2',
  ),
  quoted: listOf('“¦”¦"¦«¦»¦„¦…¦[t]¦\n\n¦‘¦’¦Article 1¦('),
  address: listOf(
    '/¦//¦/..¦@¦--¦_r2¦__¦art_1¦/art_2/para_2¦para_2¦eng¦.csl.json¦.json¦.txt¦.xml¦.bib¦.svg¦?ui=hy¦&ui=¦?h=¦?as-of=2000-01-01¦?find=ships¦&¦%2F¦%2e¦/parallel/eng@1971-03-02+rus@1971-03-02¦?__proto__=1¦/compare/¦/to/¦/api/v1/works/¦/t/¦/h/¦000000000000¦/card/',
  ),
  parameters: listOf(
    '&q=¦&lang=¦&type=treaty¦&from=¦&to=2020¦&page=2¦&limit=¦&ui=ru¦%22¦+OR+¦+AND+¦%2F5¦&__proto__=x¦&constructor=x¦%FF¦&style=all¦&accessed=2020-01-01¦lang:¦%ED%A0%80¦&topic=¦&sort=¦&',
  ),
  posted: listOf(
    '"__proto__":{"x":"y"},¦"constructor":{"prototype":{"x":1}},¦"text":¦"from":¦\\u0000¦\\ud800¦"jsonrpc":"2.0"¦"method":"tools/call"¦"params":¦"id":¦1e400¦/t/harbour-treaty-1971/eng@1971-03-02¦<p>¦Article 2(2)(a)¦"lang":"rus",',
  ),
  form: listOf('&¦=¦%¦+¦text=¦from=¦__proto__='),
  headers: listOf(',¦;q=0.5¦;q=¦hy¦text/html¦*/*¦"¦W/"¦bytes=0-¦application/json'),
  head: listOf(
    'GET ¦ HTTP/1.1¦\r\n¦Host: x\r\n¦Connection: keep-alive\r\n¦г¦Content-Length: 5\r\n¦\r\nGET /x HTTP/1.1\r\n',
  ),
  lines: listOf(`\n¦- - - ¦- log 1 ¦gap¦${'0'.repeat(64)}¦{"act":"published"¦"__proto__":{"x":1},¦]}`),
  markup: listOf(
    '<p>¦</p>¦<div>¦<table>¦<tr><td colspan=99>¦<li>¦<ol start=-1 type=i>¦<!--¦-->¦<![CDATA[¦]]>¦<?xml version="1.0" encoding="utf-16"?>¦<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>¦&x;¦<script>¦<meta charset=koi8-r>¦<sup>1</sup>¦<a href="#n">¦id=n ¦ xmlns="x"¦<br>¦<num>2</num>¦<heading>¦<point>¦<NP>¦<noteRef href="#n"/>',
  ),
  json: listOf('{"__proto__":{"x":1}}¦"__proto__":¦[[[[¦"text":¦"number":¦1e400¦"\\ud800"¦null'),
  plain: listOf('\n\n¦# ¦[^1]¦> ¦```¦- ¦| a |¦ARTICLE I¦\f'),
  word: listOf(
    '<w:p>¦<w:t>¦</w:t>¦<w:tbl>¦<w:numId w:val="9"/>¦w:val="-1"¦%9¦PK\x03\x04¦PK\x01\x02¦word/document.xml',
  ),
  pdf: listOf('obj¦endobj¦stream¦/Length 9¦/Kids [1 0 R]¦xref'),
} as const satisfies Record<string, readonly string[]>;
