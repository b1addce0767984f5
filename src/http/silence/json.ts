import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { refAddress } from '../../archive/hashed.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import { LEVELS } from '../../model/attestation.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { PERMANENT, permanent } from '../../render/permanent.ts';
import type { Href } from '../../render/view.ts';
import type { Lexicon } from '../../search/engine/lexicon.ts';
import { Span } from '../../search/show/answer.ts';
import { makeSnippet } from '../../search/show/snippet.ts';
import { type LookedInto, SILENCES, type SilenceReport } from '../../silence/ask.ts';
import type { Occurrence } from '../../silence/occurrences.ts';
import { foldTokens } from '../../words/fold.ts';
import { citableSilence, leftOpen, saysSilence } from './say.ts';

const OccurrenceSchema = z.object({
  ...PERMANENT,
  name: z.string().nullable().describe('In the language of the text; null for the title'),
  how: z.enum(['words', 'concept']).describe('concept: under another name for the thing alone'),
  level: z.enum(LEVELS),
  snippet: z.string(),
  highlights: z.array(Span),
});

const TextSchema = z.object({
  ...PERMANENT,
  lang: z.string(),
  forms: z.array(z.string()).describe('Forms of the words that the archive knows in this language'),
  names: z.array(z.string()).describe('Other names for it that were looked for'),
  clauses: z.number().int().describe('With words that are held'),
  unofficial: z.number().int().describe('Of these, not checked against an official copy'),
  gaps: z.array(z.string()).describe('Permalinks of clauses that are not held'),
  occurrences: z.array(OccurrenceSchema),
});

/** `/api/v1/silence`. */
export const SilenceSchema = z
  .object({
    silence: z
      .enum(SILENCES)
      .describe('does-not-occur: every clause of every language asked is held at the level official'),
    says: z.string(),
    open: z.array(z.string()).describe('What keeps this from being said of the whole text'),
    work: z.object({ id: z.string(), title: z.string() }),
    words: z.array(z.string()).describe('Folded'),
    concepts: z.array(z.object({ id: z.string(), label: z.string() })),
    texts: z.array(TextSchema),
    notHeld: z.array(z.string()).describe('Languages asked of which no text is held'),
    notTried: z.array(z.string()).describe('Languages for which no word was known that could be looked for'),
    date: z.string(),
    root: z.string().describe('Root of the archive that was looked into'),
    citation: z.string().nullable().describe('Only of does-not-occur'),
  })
  .meta({ id: 'SilenceReport' });

export type SilenceJson = z.infer<typeof SilenceSchema>;

/** What a report is told with; `day` is `YYYY-MM-DD`. */
export interface Telling {
  readonly archive: Archive;
  readonly lexicon: Lexicon;
  readonly work: Work;
  readonly day: string;
  readonly language: InterfaceCode;
  readonly absolute: Href;
}

/** A report as programs and pages read it. */
export function silenceJson(report: SilenceReport, telling: Telling): SilenceJson {
  const { archive, work, day, language } = telling;
  const { silence, words, concepts, texts, notHeld, notTried } = report;
  return {
    silence,
    says: saysSilence(report, language),
    open: [...leftOpen(report, language)],
    work: { id: work.id, title: titleIn(work.short_title ?? work.title, language) },
    words: [...words],
    concepts: concepts.map(({ id, label }) => ({ id, label: label[language] })),
    texts: texts.map((one) => textJson(one, telling)),
    notHeld: [...notHeld],
    notTried: [...notTried],
    date: day,
    root: archive.snapshot.root,
    citation: citableSilence(report, work, day, language),
  };
}

const MOST_FORMS = 40;

function textJson(one: LookedInto, telling: Telling) {
  const { archive, lexicon, absolute } = telling;
  const { edition, tried, clauses, unofficial, gaps, occurrences } = one;
  const address = { ...refAddress(archive, { edition, position: 0 }), clause: null };
  const forms = [...new Set(tried.forms.flatMap((ids) => [...ids]))].slice(0, MOST_FORMS);
  return {
    ...permanent(address, absolute),
    lang: edition.key.language,
    forms: forms.map((id) => lexicon.spelled(lexicon.foldAt(id))),
    names: [...tried.names],
    clauses,
    unofficial,
    gaps: gaps.map((clause) => formatAddress({ ...address, clause })),
    occurrences: occurrences.map((occurrence) => occurrenceJson(telling, one, occurrence)),
  };
}

function occurrenceJson(
  { archive, absolute }: Telling,
  { edition }: LookedInto,
  { position, how, found }: Occurrence,
) {
  const isTitle = position < 0;
  const address = refAddress(archive, { edition, position: Math.max(0, position) });
  const text = isTitle ? edition.front.title : (archive.words({ edition, position }) ?? '');
  const spans = Int32Array.from(foldTokens(text).flatMap(({ start, end }) => [start, end]));
  const { text: snippet, highlights } = makeSnippet(text, spans, found);
  const level = isTitle ? edition.levels.title : (edition.index.levelAt(position) ?? 'unchecked');
  return {
    // Of the title, that of the text.
    ...permanent(isTitle ? { ...address, clause: null } : address, absolute),
    name: isTitle ? null : namePath(stepsOfEId(edition.index.eIdAt(position)), edition.key.language),
    how,
    level,
    snippet,
    highlights,
  };
}
