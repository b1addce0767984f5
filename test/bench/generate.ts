import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { LanguageCode } from '../../src/model/language.ts';
import { type Block, isClause, planTreaty } from './plan.ts';
import type { Sample } from './queries.ts';
import { between, createRandom, pick, type Random } from './random.ts';
import { createWriter, inventedName, VOCABULARIES, type WrittenCode } from './writer.ts';

export { QUERY_CLASSES, sampleQueries } from './queries.ts';

export interface GeneratedArchive {
  readonly works: number;
  readonly texts: number;
  readonly clauses: number;
  /** Some hundred clauses out of all texts, to make queries of. */
  readonly samples: readonly Sample[];
}

interface Size {
  /** Clauses with words of their own, over all languages; at most one treaty more comes out. */
  readonly clauses: number;
  readonly seed: number;
}

const SAMPLES = 600;
const TYPES = ['treaty', 'convention', 'agreement', 'protocol'] as const;
const SUBJECTS = [
  'borders',
  'transport',
  'energy',
  'trade',
  'water',
  'missing-persons',
  'culture',
  'security',
] as const;
const LANGUAGE_SETS: readonly (readonly WrittenCode[])[] = [
  ['eng', 'rus', 'hye', 'aze'],
  ['eng'],
  ['eng', 'rus'],
  ['rus'],
  ['hye', 'eng'],
  ['aze', 'eng'],
];

/**
 * Writes a documents folder of invented treaties, 100 to 400 clauses each, in four languages: `work.yaml` and
 * texts that claim no source (level unchecked). Same size and seed, same bytes. 50,000 clauses take seconds.
 */
export function generateArchive(folder: string, { clauses, seed }: Size): GeneratedArchive {
  const random = createRandom(seed);
  const sampler = createSampler(seed, clauses);
  const total = { works: 0, texts: 0, clauses: 0 };
  while (total.clauses < clauses) {
    const work = inventWork(random, total.works);
    const blocks = planTreaty(random, between(random, 100, 400));
    writeWork(folder, work);
    for (const code of work.languages) {
      writeFileSync(
        join(folder, work.id, `${code}@${work.date}.md`),
        textOf(random, work, blocks, code, sampler),
      );
      total.texts += 1;
      total.clauses += blocks.filter(isClause).length;
    }
    total.works += 1;
  }
  return { ...total, samples: sampler.samples };
}

interface InventedWork {
  readonly id: string;
  readonly type: (typeof TYPES)[number];
  readonly date: string;
  readonly subjects: readonly string[];
  readonly parties: readonly number[];
  readonly languages: readonly WrittenCode[];
  readonly heading: number;
}

function inventWork(random: Random, place: number): InventedWork {
  const first = between(random, 0, 30);
  const day = Date.UTC(between(random, 1950, 2024), between(random, 0, 11), between(random, 1, 28));
  return {
    id: `invented-${place + 1}`,
    type: pick(random, TYPES),
    date: new Date(day).toISOString().slice(0, 10),
    subjects: [...new Set([pick(random, SUBJECTS), pick(random, SUBJECTS)])],
    parties: [first, first + between(random, 1, 9)],
    languages: pick(random, LANGUAGE_SETS),
    heading: between(random, 0, VOCABULARIES.eng.headings.length - 1),
  };
}

/** "Transit of goods: Daar, Elar": a title without grammar, which needs none in four languages. */
function titleOf(work: InventedWork, code: WrittenCode): string {
  const names = work.parties.map((party) => inventedName(party, VOCABULARIES[code])).join(', ');
  return `${VOCABULARIES[code].headings[work.heading]} – ${names}`;
}

const partyName = (party: number): string => `Republic of ${inventedName(party, VOCABULARIES.eng)}`;

function writeWork(folder: string, work: InventedWork): void {
  const facts = {
    type: work.type,
    nature: 'treaty',
    title: Object.fromEntries(work.languages.map((code) => [code, titleOf(work, code)])),
    participants: work.parties.map((party) => ({ name: partyName(party), role: 'party' })),
    date: work.date,
    stages: [{ stage: 'signed', date: work.date, source: 'invented' }],
    subjects: work.subjects,
  };
  mkdirSync(join(folder, work.id), { recursive: true });
  writeFileSync(join(folder, work.id, 'work.yaml'), stringify(facts));
}

const WRITERS = new Map(
  (Object.keys(VOCABULARIES) as WrittenCode[]).map((code) => [code, createWriter(code)]),
);

function textOf(
  random: Random,
  work: InventedWork,
  blocks: readonly Block[],
  code: WrittenCode,
  sampler: Sampler,
): string {
  const front = stringify({ title: titleOf(work, code), language_role: 'authentic', attestations: [] });
  const written = blocks.flatMap((block, index) => {
    const closed = blocks[index + 1]?.kind !== 'point';
    const { markdown, words } = WRITERS.get(code)?.write(random, block, closed) ?? {
      markdown: '',
      words: '',
    };
    if (isClause(block)) sampler.offer(() => sampleOf(work, code, block, words));
    return [markdown];
  });
  return `---\n${front}---\n\n${written.join('\n\n')}\n`;
}

function sampleOf(work: InventedWork, language: LanguageCode, { article }: Block, words: string): Sample {
  const [subject = ''] = work.subjects;
  const [party = 0] = work.parties;
  return { work: work.id, type: work.type, subject, party: partyName(party), language, article, words };
}

interface Sampler {
  readonly samples: readonly Sample[];
  offer(sample: () => Sample): void;
}

/** Keeps about SAMPLES of all clauses; draws numbers of its own, so that texts do not depend on it. */
function createSampler(seed: number, clauses: number): Sampler {
  const random = createRandom(seed + 1);
  const samples: Sample[] = [];
  return {
    samples,
    offer: (sample) => {
      if (random() < SAMPLES / clauses) samples.push(sample());
    },
  };
}
