import { siblingsOf } from '../../src/model/attestation.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { TextView } from '../../src/render/view.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { textsOf } from './akn/texts.ts';

/** A text with clauses of every sort, notes in notes, a table, gaps, annexes with conclusions of their own. */
export const ODD = `
# Preamble

THE COUNCIL[^9],

Whereas:

(1) The *river & the* **lake** are < 5 °C, "cold" ]]> and *wide*:

(a) here;

(b) there.

HAS ADOPTED THIS ACT:

# Part I

It lies open.

## Article 1. The river[^1]

Each Party[^2]:

(a) builds

It rests.

(b) rows, see [the chart](https://chart.example/a?b=c&d="e").

It pays\\
twice.

## Article 2

[gap: torn & lost <here>]

1. [gap: a stain]

2. One.

| Boat | Fee |
|:--|--:|
| *barge*[^3] | \\| |

[gap para_3..para_4: not published]

# Closing words

Paid.

---

Done[^1] at the lake.

# Annex A. Charts

The charts lie below.

## Article 1

Here.

---

Signed.

# Annex B

[^1]: A river, see [^4].
[^2]: Each.
[^3]: Flat.
[^4]: Or a brook.
[^9]: Of the lake.
`;

/** All that a Work can say of itself, some of it twice. */
const FACTS = `
short_title: { eng: Tides Agreement }
place: Quil
subjects: [free-passage, light]
treaty_series: [12 QTS 34]
rights: official-text
participants:
  - { name: Tarsk, code: TK, role: party }
  - { name: Velmora, code: VM, role: party }
  - { name: Guild of Pilots, role: witness }
stages:
  - { stage: signed, date: 1999-09-09, source: Gazette of Quil }
  - { stage: in-force, date: 2000-01-02, source: Gazette of Quil, url: "https://gazette.example/7" }
  - { stage: terminated, date: 2010-03-04, source: Gazette of Quil }
status_checked: 2026-02-07
acts:
  - { act: signed, name: { eng: Ada Quill }, office: { eng: Harbour Master }, for: Tarsk, date: 1999-09-09, source: Gazette of Quil }
  - { act: signed, name: { eng: Bo Reed }, for: Velmora, date: 1999-09-09, source: Gazette of Quil }
relations: [{ type: implements, work: harbour-1971 }]
`.trimStart();

const FRONT = `
publisher: Guild of Pilots
rights: { licensed: { holder: Office of the Lake, proof: letter of 1999 } }
added: 2026-01-02
attestations:
  - { source: Gazette of Quil, publisher: Office, class: party, url: "https://gazette.example/7", checked: 2026-02-03, exact: [title, art_1] }
  - { source: Post, publisher: Post, class: press, url: null, checked: 2026-02-04, partial: [{ clause: art_2__para_2__p_1, words: One }] }
wids: { art_2: art_9 }
`.trimStart();

/** That text with these facts, inside a test. */
export function oddView(): TextView {
  const folder = folderOf({
    'tides-1999/work.yaml': workFile(FACTS),
    'tides-1999/eng@1999-09-09.md': textFile(ODD, FRONT),
  });
  const [first] = textsOf(folder);
  if (first === undefined) throw new Error('the text is not read');
  return first[1]();
}

/** Siblings from one eId to another. */
export function between(clauses: readonly Clause[], from: string, to: string): readonly Clause[] {
  const siblings = siblingsOf(from, clauses) ?? [];
  const at = (eId: string): number => siblings.findIndex((clause) => clause.eId === eId);
  return siblings.slice(at(from), at(to) + 1);
}
