import { z } from 'zod';
import { WORK, type WorkKind } from './budget.ts';
import { LanguageCodeSchema } from './expression.ts';
import { type ClauseKind, KINDS } from './kind.ts';
import { ParameterFaultSchema } from './parameterFault.ts';
import { STAGES } from './work.ts';

/**
 * Why something is not there, could not be read or is not what it seems: values, which each language says in its own
 * words (`languages/<code>/says/reasons.ts`). What is not in the list cannot be said; what a language lacks does not
 * compile.
 */

const text = z.string();
const count = z.number().int();
const kind = z.enum(Object.keys(KINDS) as [ClauseKind, ...ClauseKind[]]);

const LevelSchema = z.object({ kind, number: text.nullable() });
const steps = z
  .array(LevelSchema.extend({ to: text.nullable().describe('The end of a range') }).readonly())
  .readonly()
  .describe('The clause that is cited, outermost level first; none where a Work alone is');

const ContentsSchema = z.object({
  kind,
  count,
  from: text.nullable().describe('The first of their numbers, where there are several'),
  to: text.nullable(),
});

const held = z.array(text).readonly().describe('Keys of the texts that are held');
const within = z.array(LevelSchema.readonly()).readonly();

const why = <const Why extends string, Shape extends z.core.$ZodLooseShape>(of: Why, shape: Shape) =>
  z.object({ why: z.literal(of), ...shape });

/** Of references and queries. */
const CITED = [
  why('nothing-named', {}),
  why('unknown-name', {}),
  why('act-not-held', { act: text.describe('Its name as it was written') }),
  why('no-address', {}),
  why('nowhere', { steps }),
  why('in-works', { steps, works: count }),
  why('not-in-works', { steps }),
  why('stands', { steps, work: text, language: LanguageCodeSchema }),
  why('no-text-left', { steps, work: text }),
  why('text-not-held', { steps, work: text }),
  why('words-not-held', { steps, work: text, language: LanguageCodeSchema }),
  why('no-clause', {
    work: text.nullable().describe('Null where one text is asked'),
    within: within.describe('Where it is not; none for a whole text'),
    has: z.array(ContentsSchema.readonly()).readonly().describe('What there is instead'),
    asked: z.union([LevelSchema.readonly(), text]).describe('As it was read, else as it was written'),
  }),
  why('printed-together', {
    work: text.nullable().describe('Null where one text is asked'),
    asked: z.union([LevelSchema.readonly(), text]).describe('As it was read, else as it was written'),
    printed: text.describe('The heading that stands for several clauses: "Articles 13 to 15 (deleted)"'),
  }),
  why('several-clauses', { asked: text, within, clauses: z.array(text).readonly().describe('eIds') }),
  why('too-long', {}),
  why('not-compared', {}),
  why('unread', { text }),
  why('no-part', { text }),
  why('read-as', { text }),
] as const;

/** Of addresses. */
const ADDRESSED = [
  why('no-work', { asked: text }),
  why('facts-left-out', { work: text }),
  why('work-lost', { work: text }),
  why('text-left-out', { text }),
  why('no-edition', { text, editions: z.array(count).readonly() }),
  why('no-version-yet', { work: text, day: text, held }),
  why('no-stage', { work: text, asked: text, held }),
  why('stage-without-day', { work: text, stage: z.enum(STAGES), held }),
  why('no-version', { work: text, language: LanguageCodeSchema.nullable(), held }),
  why('no-siblings', { from: text, to: text }),
  why('too-few-texts', { most: count }),
  why('not-in-version', { text: text.describe('Key of the version') }),
  why('withdrawn', {
    reason: text.describe('As the editors wrote it'),
    hash: text.describe('c1 of the words'),
    tree: text.describe('t1 of the clause'),
  }),
  why('same-text', { texts: z.array(text).readonly() }),
] as const;

/** Why work beside the serving thread came to nothing. */
const WORK_FAILURES = ['busy', 'slow', 'closed', 'crashed', 'too-long', 'right-to-left'] as const;

/** Of requests. */
const ASKED = [
  why('begins-at', {}),
  why('method-unused', { method: text }),
  why('bad-parameters', { parameters: z.array(ParameterFaultSchema).readonly() }),
  why('no-hash', { hash: text }),
  why('no-format', { format: text, offered: z.array(text).readonly().describe('Formats that are') }),
  why('selection-too-long', { most: count, asked: count }),
  why('not-in-text', { clause: text }),
  why('list-elsewhere', { asked: text }),
  why('one-clause', {}),
  why('broken-escape', { text }),
  why('slash-in-part', {}),
  why('body-unread', {}),
  why('body-too-large', { most: count }),
  why('body-cut', {}),
  why('comparison-begins', {}),
  why('no-text-there', { address: text }),
  why('no-columns', {}),
  why('reader-left', {}),
  why('too-much-work', { work: z.enum(Object.keys(WORK) as [WorkKind, ...WorkKind[]]) }),
  why('work-failed', { failure: z.enum(WORK_FAILURES) }),
  why('being-edited', { text }),
  why('logged', {}),
  why('bytes-unread', {}),
  why('head-too-long', {}),
  why('chunks-too-much', {}),
  why('came-too-slowly', {}),
  why('no-host', {}),
  why('nobody', {}),
  why('no-topic', {}),
  why('no-collection', {}),
  why('not-sent', {}),
  why('others-first', {}),
  why('being-stopped', {}),
  why('too-often', { seconds: count }),
] as const;

/** Of a server of a search engine: why it gave no answer that can be used. */
const FAULTS = [
  why('no-answer-yet', {}),
  why('no-answer-in-time', { ms: count }),
  why('no-connection', { code: text }),
  why('connection-lost', { code: text }),
  why('answer-too-long', {}),
  why('answer-unread', {}),
  why('answer-error', { code: text }),
  why('engine-index-missing', {}),
  why('engine-index-other', {}),
  why('engine-key-refused', {}),
  why('engine-key-wanted', {}),
  why('engine-disk-full', {}),
  why('engine-disk-failing', {}),
  why('unheard-by-others', {}),
] as const;
const FaultSchema = z.discriminatedUnion('why', FAULTS).readonly();

/** Of one search engine. */
const OF_ENGINE = [
  ...FAULTS,
  why('server-fails', { at: count.describe('From 1'), of: count, because: FaultSchema }),
  why('index-older', {}),
  why('hits-missed', {}),
  why('index-opening', {}),
  why('index-building', {}),
  why('index-rebuilding', {}),
  why('index-failed', { error: text.describe('In English, as the machine said it') }),
  why('too-many-clauses', { clauses: count, most: count }),
] as const;
const because = z.array(z.discriminatedUnion('why', OF_ENGINE).readonly()).readonly();

/** Of all engines. */
const OF_ENGINES = [...OF_ENGINE, why('engine-silent', { engine: text, because })] as const;
const EngineReasonSchema = z.discriminatedUnion('why', OF_ENGINES).readonly();

/** Of queries: what was not read, or not searched, as it was written. */
const SEARCHED = [
  why('pieces-cut', { most: count }),
  why('words-cut', { most: count }),
  why('quote-alone', {}),
  why('bracket-unopened', {}),
  why('bracket-unclosed', {}),
  why('brackets-deep', { most: count }),
  why('star-inside', {}),
  why('field-unread', { text }),
  why('near-nothing', { text }),
  why('joins-nothing', { text }),
  why('operator-unknown', { text }),
  why('contested-name', { text }),
  why('only-in-titles', { text }),
  why('unknown-word', { text }),
  why('unknown-beginning', { text }),
  why('unknown-phrase', { text }),
  why('nothing-asked', {}),
  why('nothing-exact', {}),
  why('part-finds', { text: text.describe('A part of the query'), count }),
  why('narrowed-out', {}),
  why('in-other-languages', { text: text.describe('Words of the query that name one thing') }),
  why('language-not-held', { language: LanguageCodeSchema }),
  why('most-words', {}),
  why('not-searched', { because: z.array(EngineReasonSchema).readonly() }),
] as const;

export const ReasonSchema = z
  .discriminatedUnion('why', [...CITED, ...ADDRESSED, ...ASKED, ...OF_ENGINES, ...SEARCHED])
  .readonly()
  .meta({ id: 'Reason', description: 'What `says` and `detail` say, as a value' });

export type Reason = z.output<typeof ReasonSchema>;
export type WorkFailure = (typeof WORK_FAILURES)[number];
/** Why a server of a search engine gives no answer. */
export type Fault = z.output<typeof FaultSchema>;
/** How a search engine stands, and why it does not answer. */
export type EngineReason = z.output<typeof EngineReasonSchema>;
export type ReasonOf<Why extends Reason['why']> = Extract<Reason, { readonly why: Why }>;

/** One level of what is cited. */
export type ClauseLevel = Readonly<z.output<typeof LevelSchema>>;
export type Contents = Readonly<z.output<typeof ContentsSchema>>;
export type ReasonSteps = z.output<typeof steps>;
