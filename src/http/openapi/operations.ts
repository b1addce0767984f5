import { z } from 'zod';
import { ResolvedSchema, ResolvedTextSchema } from '../../render/citeJson.ts';
import { ComparisonSchema, PastedSchema } from '../../render/diffJson.ts';
import { ClauseSchema, ExpressionSchema, RangeSchema, WorkSchema, WorksSchema } from '../../render/schema.ts';
import { CompletionsSchema, SearchAnswerSchema } from '../../search/answer.ts';
import { CompleteParams, SearchParams } from '../../search/request.ts';
import { CiteFields, CiteParams } from '../cite/route.tsx';
import { CompareFields, CompareParams } from '../compare/route.tsx';
import type { ProblemType } from '../problem.ts';
import { expression, inPath, inQuery, type Parameter, parametersOf, work } from './parameters.ts';
import { OUTCOMES } from './responses.ts';

/** What is asked with GET and answered as JSON. */
export interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly answer: z.ZodType;
  /** Problems of its own. */
  readonly problems: readonly ProblemType[];
  /** Whether aliases are answered by redirects. */
  readonly redirects?: true;
}

/** What is posted, as JSON or as a form. */
export interface Posting {
  readonly summary: string;
  readonly fields: z.ZodType;
  readonly answer: z.ZodType;
}

const asOf = inQuery('as-of', 'Answers by redirect to the version of this day', {
  type: 'string',
  format: 'date',
});
const hash = inQuery('h', 'c1 of the words that were cited: the answer says whether they still stand');

export const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/search',
    summary: 'Search clauses',
    parameters: parametersOf(SearchParams, ['q']),
    answer: SearchAnswerSchema,
    problems: OUTCOMES.search,
  },
  {
    path: '/api/v1/complete',
    summary: 'The query with its last word completed, for suggestions while typing',
    parameters: parametersOf(CompleteParams, ['q']),
    answer: CompletionsSchema,
    problems: OUTCOMES.search,
  },
  {
    path: '/api/v1/works',
    summary: 'All Works',
    parameters: [],
    answer: WorksSchema,
    problems: [],
  },
  {
    path: '/api/v1/works/{work}',
    summary: 'A Work with its versions and editions',
    parameters: [work, asOf],
    answer: WorkSchema,
    problems: OUTCOMES.text,
    redirects: true,
  },
  {
    path: '/api/v1/works/{work}/{expression}',
    summary: 'A text with its clause tree',
    parameters: [work, expression, asOf],
    answer: ExpressionSchema,
    problems: OUTCOMES.text,
    redirects: true,
  },
  {
    path: '/api/v1/works/{work}/{expression}/{eId}',
    summary: 'A clause with everything below it, or a range of siblings',
    parameters: [
      work,
      expression,
      inPath('eId', 'Such as art_II__p_2 or art_VI--art_VII; aliases answer by redirect'),
      asOf,
      hash,
    ],
    answer: z.union([ClauseSchema, RangeSchema]),
    problems: OUTCOMES.text,
    redirects: true,
  },
  {
    path: '/api/v1/compare',
    summary: 'What changed between two texts, clauses or ranges',
    parameters: parametersOf(CompareParams, ['from', 'to']),
    answer: ComparisonSchema,
    problems: OUTCOMES.text,
  },
  {
    path: '/api/v1/cite',
    summary: 'A reference as people write it, as permalinks',
    parameters: parametersOf(CiteParams, ['ref']),
    answer: ResolvedSchema,
    problems: OUTCOMES.search,
  },
];

export const POSTINGS: Readonly<Record<string, Posting>> = {
  '/api/v1/compare': {
    summary: 'What changed between a held text and a pasted one, which is not kept',
    fields: CompareFields,
    answer: PastedSchema,
  },
  '/api/v1/cite': {
    summary: 'All references of a pasted text, which is not kept',
    fields: CiteFields,
    answer: ResolvedTextSchema,
  },
};
