import type { Context, MiddlewareHandler } from 'hono';
import type { Press } from '../../press/port.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { FileAnswer } from '../file.ts';
import type { LogLine } from '../log.ts';
import { printed } from '../print/answer.ts';
import type { Composed } from '../print/composed.ts';
import { fail, type ProblemType } from '../problem.ts';
import { keep } from '../ready/keep.ts';
import { respond } from '../sendable.ts';
import { readCarried } from './carriedBody.ts';
import { type HeavyAnswer, type HeavyLane, LaneFailure, type Size } from './port.ts';
import { sizeOf } from './sizeOf.ts';

interface Surroundings {
  readonly publicUrl: () => string;
  readonly now: () => number;
  readonly log: LogLine;
}

/** Has a lane answer what would hold up other readers; the answer is sent and kept like any other. */
export function carryHeavy(
  { services }: AppContext,
  around: Surroundings,
): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const { lane } = services;
    const size = lane === null ? null : sizeOf(c.req.raw, services.archive());
    if (lane === null || size === null) return next();
    const answer = await ask(lane, c, size, around);
    for (const line of answer?.log ?? []) around.log(line);
    return answer === null ? next() : send(services.press, c, answer);
  };
}

const HEADERS = ['accept', 'accept-encoding', 'accept-language', 'content-type'] as const;

async function ask(
  lane: HeavyLane,
  c: Context<AppEnvironment>,
  size: Size,
  { publicUrl, now }: Surroundings,
): Promise<HeavyAnswer | null> {
  const { signal } = c.req.raw;
  const request = {
    method: c.req.method === 'POST' ? ('POST' as const) : ('GET' as const),
    url: c.req.url,
    headers: Object.fromEntries(
      HEADERS.flatMap((name) => {
        const value = c.req.header(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    body: c.req.method === 'POST' ? await readCarried(c) : null,
    id: c.get('requestId'),
    publicUrl: publicUrl(),
    now: now(),
  };
  return lane.answer(request, size, signal).catch((error: unknown) => {
    if (signal.aborted) return fail('reader-left', { why: 'reader-left' });
    if (error instanceof LaneFailure)
      return fail(
        PROBLEM_OF[error.kind],
        { why: 'work-failed', failure: error.kind },
        { detail: error.message },
      );
    throw error;
  });
}

const PROBLEM_OF: Readonly<Record<LaneFailure['kind'], ProblemType>> = {
  busy: 'busy',
  closed: 'busy',
  slow: 'too-much-work',
  crashed: 'work-failed',
};

async function send(press: Press | null, c: Context<AppEnvironment>, answer: HeavyAnswer): Promise<Response> {
  if ('status' in answer) return new Response(null, { status: answer.status, headers: answer.headers });
  const sendable = 'body' in answer ? Body.unpack(answer.body) : await printedHere(press, c, answer.composed);
  return answer.isKept ? keep(c, sendable) : respond(c, sendable);
}

function printedHere(press: Press | null, c: Context, composed: Composed): Promise<FileAnswer> {
  if (press === null) throw new Error('A lane was asked by what has no press');
  return printed(press, c, composed);
}
