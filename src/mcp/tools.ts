import { z } from 'zod';
import { type Ask, askJson } from '../ask.ts';
import { SegmentSchema } from '../render/diffJson.ts';
import { segmentsText } from '../render/diffText.ts';
import { type Around, clauseAt, written } from './clause.ts';

/** What a tool answers: for people and models that read, and the API's JSON for programs. */
interface Told {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** One tool of the protocol; each asks the API and nothing else. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly answer: (ask: Ask, given: unknown) => Promise<Told>;
}

const tool = <Input extends z.ZodRawShape>(
  row: Omit<Tool, 'input' | 'answer'> & {
    readonly input: Input;
    readonly answer: (ask: Ask, given: z.infer<z.ZodObject<Input>>) => Promise<Told>;
  },
): Tool => ({ ...row, answer: (ask, given) => row.answer(ask, z.object(row.input).parse(given)) });

const address = z
  .string()
  .max(500)
  .describe(
    'Permalink or link: /t/am-az-peace-2025/eng@2025-08-08/art_II/p_2; /t/am-az-peace-2025/article-2 works too',
  );

/** Clauses that come with all their words; a model's attention is no shelf. */
const MOST_CLAUSES = 10;

const Search = z.looseObject({
  total: z.number(),
  totalIs: z.string(),
  interpreted: z.looseObject({ says: z.array(z.string()) }),
  hits: z.array(z.looseObject({ permalink: z.string() })),
  near: z.array(z.looseObject({ permalink: z.string(), missing: z.array(z.string()) })),
});
const Cited = z.looseObject({
  status: z.string(),
  says: z.string(),
  targets: z.array(z.string()),
  near: z.array(z.string()),
});
const Quoted = z.looseObject({
  quotations: z.array(
    z.looseObject({
      quotation: z.string(),
      verdict: z.string(),
      says: z.string(),
      clauses: z.array(
        z.looseObject({
          name: z.string(),
          title: z.string(),
          url: z.string(),
          level: z.string().nullable(),
        }),
      ),
      diff: z.array(SegmentSchema),
    }),
  ),
  searched: z.looseObject({ says: z.string() }),
});
const Side = z.looseObject({ url: z.string(), title: z.string(), level: z.string().nullable() });
const Compared = z.looseObject({
  equal: z.boolean(),
  notHeld: z.number(),
  from: Side,
  to: Side,
  counts: z.record(z.string(), z.number()),
});
const Works = z.looseObject({
  total: z.number(),
  works: z.array(
    z.looseObject({
      permalink: z.string(),
      title: z.record(z.string(), z.string()),
      type: z.string(),
      date: z.string(),
      held: z.string(),
      expressions: z.array(z.string()),
    }),
  ),
});

const withWords = (ask: Ask, permalinks: readonly string[]): Promise<readonly Around[]> =>
  Promise.all(permalinks.slice(0, MOST_CLAUSES).map((permalink) => clauseAt(ask, permalink)));

const isClause = (permalink: string): boolean => permalink.split('/').length > 4;

export const TOOLS: readonly Tool[] = [
  tool({
    name: 'search_clauses',
    title: 'Search treaty clauses',
    description:
      'Clauses that have all words of a query, in any language of the archive, each with its words, level, permalink, hash and a ready citation. ' +
      'Takes words, "exact phrases", -without, OR, NEAR/n, and citations such as "Article 7". No hit says nothing about what the law has.',
    input: {
      query: z.string().min(1).max(1000),
      lang: z.string().max(20).optional().describe('Only texts in this language, such as eng, rus, hye'),
      work: z.string().max(200).optional().describe('Only this Work, by its id from list_works'),
      limit: z.number().int().min(1).max(MOST_CLAUSES).default(5),
    },
    answer: async (ask, { query, lang, work, limit }) => {
      const asked = new URLSearchParams({ q: query, limit: String(limit) });
      if (lang !== undefined) asked.set('lang', lang);
      if (work !== undefined) asked.set('work', work);
      const found = await askJson(ask, Search, `/api/v1/search?${asked}`);
      const hits = await withWords(
        ask,
        found.hits.map(({ permalink }) => permalink),
      );
      const near = found.near.map(
        ({ permalink, missing }) => `${permalink} (without: ${missing.join(', ')})`,
      );
      const count = found.totalIs === 'exact' ? String(found.total) : `at least ${found.total}`;
      const text = [
        `Clauses of this archive that have all the words: ${count}`,
        ...found.interpreted.says,
        ...hits.map(written),
        ...(near.length === 0 ? [] : [`Clauses that lack some of the words:\n${near.join('\n')}`]),
      ];
      return { text: text.join('\n\n'), json: { ...found, clauses: hits } };
    },
  }),
  tool({
    name: 'get_clause',
    title: 'Read a clause',
    description:
      'The words of one clause with their level, permalink, hash and a ready citation. Quote nothing else.',
    input: { permalink: address },
    answer: async (ask, { permalink }) => {
      const around = await clauseAt(ask, permalink);
      const { clause, name, title, words, citation, share } = around;
      return { text: written(around), json: { name, title, words, citation, share, clause } };
    },
  }),
  tool({
    name: 'get_context',
    title: 'Read a clause with what it needs to be understood',
    description:
      'A clause with what it lies in, the definitions of its terms, what it refers to and what refers to it, topics and its other languages',
    input: { permalink: address },
    answer: async (ask, { permalink }) => {
      const around = await clauseAt(ask, permalink);
      return { text: `${written(around)}\n\n${JSON.stringify(around)}`, json: around };
    },
  }),
  tool({
    name: 'resolve_citation',
    title: 'Find what a citation means',
    description:
      'Reads a citation in any of the archive\'s languages ("Article IV of the Peace Agreement", «статья 7») and tells which clause it means, that there is none, or that several fit',
    input: { reference: z.string().min(1).max(1000) },
    answer: async (ask, { reference }) => {
      const found = await askJson(ask, Cited, `/api/v1/cite?${new URLSearchParams({ ref: reference })}`);
      const clauses = await withWords(ask, found.targets.filter(isClause));
      const others = found.targets.filter((target) => !isClause(target));
      const text = [
        `${found.status}${found.says === '' ? '' : `: ${found.says}`}`,
        ...clauses.map(written),
        ...others,
        ...(found.near.length === 0 ? [] : [`Near it: ${found.near.join(', ')}`]),
      ];
      return { text: text.join('\n\n'), json: { ...found, clauses } };
    },
  }),
  tool({
    name: 'check_quote',
    title: 'Check quotations',
    description:
      'Lays each quotation of a sentence or a whole article beside the texts of the archive: the same words, other words and which, or not found here (which is no proof against it)',
    input: { text: z.string().min(1).max(100_000) },
    answer: async (ask, { text }) => {
      const checked = await askJson(ask, Quoted, '/api/v1/quote', { text });
      const lines = checked.quotations.map(({ quotation, verdict, says, clauses, diff }) =>
        [
          `"${quotation}"`,
          `${verdict}: ${says}`,
          ...(verdict === 'same' || diff.length === 0 ? [] : [segmentsText(diff)]),
          ...clauses.map(
            ({ name, title, url, level }) => `${name}, ${title}: ${url} [${level ?? 'no words held'}]`,
          ),
        ].join('\n'),
      );
      return { text: [...lines, checked.searched.says].join('\n\n'), json: checked };
    },
  }),
  tool({
    name: 'compare',
    title: 'Compare two texts or clauses',
    description:
      'What differs between two texts, versions or clauses, clause by clause and word by word within one language',
    input: { from: address, to: address },
    answer: async (ask, { from, to }) => {
      const found = await askJson(ask, Compared, `/api/v1/compare?${new URLSearchParams({ from, to })}`);
      const side = ({ title, url, level }: z.infer<typeof Side>): string =>
        `${title} (${url}) [${level ?? 'no words held'}]`;
      const text = [
        `From: ${side(found.from)}`,
        `To: ${side(found.to)}`,
        found.equal ? 'No difference was found in what is held of both.' : JSON.stringify(found.counts),
        ...(found.notHeld === 0
          ? []
          : [`Of ${found.notHeld} clauses nothing can be said: words are not held.`]),
        JSON.stringify(found['changes'] ?? []),
      ];
      return { text: text.join('\n'), json: found };
    },
  }),
  tool({
    name: 'list_works',
    title: 'List the Works of the archive',
    description:
      'Treaties and other instruments with their ids, dates, how much of them is held, and their texts',
    input: {},
    answer: async (ask) => {
      const found = await askJson(ask, Works, '/api/v1/works');
      const lines = found.works.map(
        ({ permalink, title, type, date, held, expressions }) =>
          `${permalink}: ${title['eng'] ?? Object.values(title)[0]} (${type}, ${date}); held: ${held}; texts: ${expressions.join(', ') || 'none'}`,
      );
      return { text: [`${found.total} Works`, ...lines].join('\n'), json: found };
    },
  }),
];
