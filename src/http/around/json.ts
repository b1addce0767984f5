import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { gatheredBacklinks } from '../../archive/backlinks.ts';
import type { Target } from '../../archive/resolution.ts';
import { permalinkOf } from '../../cite/library.ts';
import type { TextReference } from '../../cite/references.ts';
import { formatAddress } from '../../model/address.ts';
import { LEVELS } from '../../model/attestation.ts';
import { type Clause, isHeld, walk } from '../../model/clause.ts';
import { LanguageCodeSchema } from '../../model/expression.ts';
import { STAGES } from '../../model/work.ts';
import { aboveOf } from '../../render/above.ts';
import { citedName } from '../../render/citation.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { clauseJson } from '../../render/json.ts';
import { PERMANENT, permanent } from '../../render/permanent.ts';
import { quotedWords } from '../../render/quotedWords.ts';
import { ClauseSchema } from '../../render/schema.ts';
import { addressIn, type Href, type TextView } from '../../render/view.ts';
import { phrasesOf } from '../../search/words/concepts.ts';
import { citationOf } from '../clause/citation.tsx';
import { proofOf } from '../hash/proof.ts';
import { type Apparatus, apparatusOf, type TermUse } from '../text/apparatus.ts';
import { otherLanguages } from '../text/others.ts';

const permalink = z.string().describe('Path of the permalink');
const span = {
  eId: z.string().describe('The clause in whose own words it stands'),
  start: z.number().int().describe('UTF-16 offset in those words'),
  end: z.number().int(),
};

/** What a person or a program needs to quote a clause rightly. */
export const AroundSchema = z.object({
  name: z.string().describe('Such as "Article II, second paragraph", in the language of the text'),
  title: z.string().describe('Title of the text'),
  words: z
    .string()
    .nullable()
    .describe('All its words with their marks, to be quoted; null where none are held'),
  citation: z
    .string()
    .nullable()
    .describe('Ready to use; null where the words are not as they were published'),
  share: z.string().nullable().describe('Absolute permalink that proves the words by their hash'),
  legal_force: z.literal(false).describe('The archive holds copies'),
  nature: z.string(),
  stages: z
    .array(z.object({ stage: z.enum(STAGES), date: z.string() }))
    .describe('What the act has reached, by what the archive knows'),
  status_checked: z
    .string()
    .nullable()
    .describe('Day on which somebody last looked; null where nobody is known to have'),
  above: z
    .array(
      z.object({
        ...PERMANENT,
        label: z.string().nullable(),
        heading: z.string().nullable(),
        text: z.string().nullable(),
        level: z.enum(LEVELS).nullable(),
      }),
    )
    .describe(
      'Headings and lead-in words around it, outermost first: without them it may mean something else',
    ),
  terms: z
    .array(z.object({ ...span, defined_in: permalink, says: z.string().describe('Words of the definition') }))
    .describe('Terms that the text defines, where they are first used'),
  references: z
    .array(
      z.object({
        ...span,
        text: z.string(),
        status: z.enum(['found', 'not-held', 'ambiguous', 'absent']),
        targets: z.array(permalink),
      }),
    )
    .describe('What its words refer to'),
  cited_by: z
    .object({
      complete: z.boolean().describe('False while texts are still being read'),
      clauses: z.array(permalink),
    })
    .describe('Clauses of this archive that cite it'),
  topics: z.array(z.object({ id: z.string(), label: z.partialRecord(z.string(), z.string()) })),
  others: z
    .array(
      z.object({ ...PERMANENT, lang: LanguageCodeSchema, variant: z.string().nullable(), held: z.boolean() }),
    )
    .describe('The same clause in the other languages and copies of the version'),
  clause: ClauseSchema,
});

type AroundJson = z.infer<typeof AroundSchema>;

/** One clause of a text that was found at an address. */
export interface Found {
  readonly archive: Archive;
  readonly view: TextView;
  readonly clause: Clause;
  readonly target: Target;
}

export function aroundJson({ archive, view, clause, target }: Found, absolute: Href): AroundJson {
  const { work, front, key, altered } = view;
  const archiveName = citedName(archive.snapshot.facts);
  const apparatus = apparatusOf(archive, view, [clause], gatheredBacklinks(archive));
  const within = [...walk([clause])];
  const proof = proofOf(view, [clause]);
  const address = addressIn(view, clause.eId);
  return {
    name: clauseTitle(view, [clause]),
    title: front.title,
    words: within.some(isHeld) ? quotedWords([clause], 'not held') : null,
    citation: altered ? null : citationOf({ view, absolute, archiveName }, [clause]),
    share: proof === null ? null : `${absolute(address)}?h=${proof}`,
    legal_force: false,
    nature: work.nature,
    stages: work.stages.map(({ stage, date }) => ({ stage, date })),
    status_checked: work.status_checked ?? null,
    above: aboveOf(view, clause).map((around) => ({
      ...permanent(addressIn(view, around.eId), absolute),
      label: around.label,
      heading: around.heading?.text ?? null,
      text: around.words?.text ?? null,
      level: view.levelOf(around.eId),
    })),
    terms: within.flatMap(({ eId }) => termsOf(apparatus, view, eId)),
    references: within.flatMap((inner) => referencesIn(apparatus, inner)),
    cited_by: {
      complete: apparatus.isGathered,
      clauses: apparatus.citedBy(clause.eId).map(({ from }) => permalinkOf(from)),
    },
    topics: topicsOf(archive, view, within),
    others: otherLanguages(archive, address, target).map(({ address: other, held }) => ({
      ...permanent(other, absolute),
      lang: other.expression?.language ?? key.language,
      variant: other.expression?.variant ?? null,
      held,
    })),
    clause: clauseJson(view, clause, absolute),
  };
}

const termsOf = (apparatus: Apparatus, view: TextView, eId: Clause['eId']): AroundJson['terms'] =>
  (apparatus.terms.get(eId) ?? []).map(({ start, end, definedIn, says }: TermUse) => ({
    eId,
    start,
    end,
    defined_in: formatAddress(addressIn(view, definedIn)),
    says,
  }));

const referencesIn = (apparatus: Apparatus, { eId, words }: Clause): AroundJson['references'] =>
  (apparatus.references.get(eId) ?? []).map(({ start, end, status, targets }: TextReference) => ({
    eId,
    start,
    end,
    text: words?.text.slice(start, end) ?? '',
    status,
    targets: targets.map(permalinkOf),
  }));

function topicsOf(archive: Archive, view: TextView, within: readonly Clause[]): AroundJson['topics'] {
  const phrases = phrasesOf(archive.topics);
  const found = new Set(
    within.flatMap(({ words }) => phrases.topicsIn(view.key.language, words?.text ?? '')),
  );
  return archive.topics
    .filter(({ id }) => found.has(id))
    .map(({ id, label }) => ({ id, label: { ...label } }));
}
