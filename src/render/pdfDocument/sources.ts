import { longDay } from '../../cite/format/days.ts';
import type { Clause } from '../../model/clause.ts';
import { walk } from '../../model/clause.ts';
import type { Attestation } from '../../model/expression.ts';
import { textLanguage } from '../../model/language.ts';
import type { PdfFact, PdfRun, PdfSection, PdfText } from '../pdf/document.ts';
import type { TextView } from '../view.ts';
import { english, row } from './facts.ts';
import { nameExtents } from './names.ts';
import type { PrintWords } from './words.ts';

/** The sources of what is shown in one paragraph; `clauses` is the whole text or a part of it. */
export function sourcesRow(
  view: TextView,
  clauses: readonly Clause[],
  words: PrintWords,
): readonly PdfFact[] {
  const sources = sourcesOf(view, clauses);
  if (sources.length === 0) return row(words.fact.sources, words.noSource);
  const value = sources.flatMap((source, place): readonly PdfRun[] => [
    ...(place === 0 ? [] : [{ text: '; ' }]),
    sourceName(source),
    { text: ` (${words.sourceClass[source.class]})` },
  ]);
  return [{ name: words.fact.sources, value }];
}

/** Sources that confirm words of these clauses; of a whole text all that it names. */
function sourcesOf(view: TextView, clauses: readonly Clause[]): readonly Attestation[] {
  if (clauses === view.clauses) return view.front.attestations;
  const shown = [...walk(clauses)].map(({ eId }) => eId);
  return view.sources
    .filter(({ exact, partial }) => shown.some((eId) => exact.has(eId) || partial.has(eId)))
    .map(({ attestation }) => attestation);
}

/** What sources are called is written in English, as all facts of `documents/` are. */
const sourceName = ({ source, url }: Attestation): PdfRun => ({
  ...english(source),
  ...(url === null ? {} : { href: url }),
});

/** What ends a whole text: what each source confirms, where sources differ, and the note; null where nothing is known. */
export function sourcesSection(
  view: TextView,
  words: PrintWords,
  name: string | null = null,
): PdfSection | null {
  const { attestations, differs, note } = view.front;
  const heading = name === null ? words.fact.sources : `${words.fact.sources}: ${name}`;
  const blocks = [
    ...attestations.map((attestation) => quiet(sourceRuns(attestation, view, words))),
    ...differs.map((difference) => quiet(differenceRuns(difference, view, words))),
    ...(note === undefined
      ? []
      : note.split(/\n\s*\n/u).map((paragraph) => quiet([english(oneLine(paragraph))]))),
  ];
  if (blocks.length === 0) return null;
  const destination =
    name === null ? 'about-sources' : `about-sources-${view.key.language}-${view.key.date}-${view.edition}`;
  return { is: 'section', destination, name: heading, heading: [{ text: heading }], blocks };
}

const quiet = (runs: readonly PdfRun[]): PdfText => ({ is: 'text', style: 'quiet', runs });

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function sourceRuns(attestation: Attestation, view: TextView, words: PrintWords): readonly PdfRun[] {
  const { publisher, class: kind, quoting, checked, exact, partial, note } = attestation;
  const named = (names: readonly string[]): string =>
    nameExtents([...new Set(names)].join('; '), view, words);
  const says = [
    `), ${words.checked(longDay(checked, words.code))}`,
    ...(exact.length === 0 ? [] : [`${words.exact}: ${named(exact)}`]),
    ...(partial.length === 0 ? [] : [`${words.partly}: ${named(partial.map(({ clause }) => clause))}`]),
  ].join('; ');
  return [
    sourceName(attestation),
    { text: ' (' },
    english(publisher),
    { text: `; ${words.sourceClass[kind]}` },
    ...(quoting === undefined ? [] : [{ text: '; ' }, ...quotingRuns(quoting, words)]),
    { text: `${says}.` },
    ...(note === undefined ? [] : [english(` ${oneLine(note)}`)]),
  ];
}

/** Whom a source quotes is a fact in English inside our words. */
function quotingRuns(whom: string, { quoting }: PrintWords): readonly PdfRun[] {
  const [before = '', after = ''] = quoting('\n').split('\n');
  return [{ text: before }, english(whom), { text: after }];
}

function differenceRuns(
  { clause, reads, source, note }: TextView['front']['differs'][number],
  view: TextView,
  words: PrintWords,
): readonly PdfRun[] {
  return [
    { text: `${words.differs}: ${nameExtents(clause, view, words)}. ` },
    english(source),
    { text: ` ${words.reads} ` },
    { text: `“${reads}”`, language: textLanguage(view.key.language).bcp47 },
    ...(note === undefined ? [] : [english(` (${oneLine(note).replace(/\.$/u, '')})`)]),
    { text: '.' },
  ];
}
