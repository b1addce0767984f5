/** Little: sizes, letters and colours are the reader's own. */
export const STYLE = `body { margin: 0 4%; line-height: 1.5; }
h1 { font-size: 1.4em; line-height: 1.25; }
h2, h3, h4, h5, h6 { font-size: 1.1em; line-height: 1.3; margin: 1.4em 0 0.4em; break-after: avoid; }
a { color: inherit; text-decoration: none; }
p a, dd a, sup a { text-decoration: underline; }
dt { font-weight: bold; }
dd { margin: 0 0 0.4em; overflow-wrap: anywhere; }
.notice, .banner { font-style: italic; }
.words > p, .words > .number { display: inline; }
.clause { margin: 0.5em 0; }
.point, .subpoint, .indent { margin-inline-start: 1.5em; }
.number.unprinted { opacity: 0.5; }
.level { font-size: 0.75em; font-style: italic; }
.gap-says { font-style: italic; }
.note { font-size: 0.9em; border-top: 1px solid; padding-top: 0.3em; }
.note-mark { line-height: 0; }
.text table { border-collapse: collapse; }
.text th, .text td { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
.center { text-align: center; }
.right { text-align: right; }
nav ol { list-style: none; padding-inline-start: 1em; }
`;
