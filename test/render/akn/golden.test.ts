import { expect, test } from 'vitest';
import { siblingsOf } from '../../../src/model/attestation.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { folderOf, textFile, workFile } from '../../support/folder.ts';
import { ODD } from './odd.ts';
import { faultsOf } from './schema.ts';
import { aknOf, textsOf } from './texts.ts';

/** All that a Work can say of itself, some of it twice. */
const FACTS = `
short_title: { eng: Tides Agreement }
place: Quil
subjects: [free-passage, light]
treaty_series: [12 QTS 34]
rights: { licensed: { holder: Office of the Lake, proof: letter of 1999 } }
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
added: 2026-01-02
attestations:
  - { source: Gazette of Quil, publisher: Office, class: party, url: "https://gazette.example/7", checked: 2026-02-03, exact: [title, art_1] }
  - { source: Post, publisher: Post, class: press, url: null, checked: 2026-02-04, partial: [{ clause: art_2__para_2__p_1, words: One }] }
wids: { art_2: art_9 }
`.trimStart();

const view = () => {
  const folder = folderOf({
    'tides-1999/work.yaml': workFile(FACTS),
    'tides-1999/eng@1999-09-09.md': textFile(ODD, FRONT),
  });
  const [first] = textsOf(folder);
  if (first === undefined) throw new Error('the text is not read');
  return first[1]();
};

/** What a program downloads, reviewed like prose; `npm run golden` writes it anew. */
test.each<[file: string, from: string | null, to: string | null]>([
  ['whole', null, null],
  ['preamble', 'preamble', null],
  ['recital', 'preamble__rec_1', null],
  ['article', 'art_1', null],
  ['words', 'art_1__p_1', null],
  ['range', 'annex_A', 'annex_B'],
])('an invented act of every sort, its facts and its clauses: %s', async (file, from, to) => {
  const text = view();
  const shown = from === null ? text.clauses : between(text.clauses, from, to ?? from);
  const xml = aknOf(text, shown);
  expect(faultsOf(xml)).toEqual([]);
  // The facts that a portion has as well are shown once, with the whole text.
  const shownXml = from === null ? xml : xml.replace(/^ *<classification[\s\S]*<\/proprietary>\n/mu, '');
  await expect(shownXml).toMatchFileSnapshot(`../../golden/akn/${file}.xml`);
});

function between(clauses: readonly Clause[], from: string, to: string): readonly Clause[] {
  const siblings = siblingsOf(from, clauses) ?? [];
  const at = (eId: string): number => siblings.findIndex((clause) => clause.eId === eId);
  return siblings.slice(at(from), at(to) + 1);
}
