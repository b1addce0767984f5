import { z } from 'zod';

/** Asks the archive's API as any program would: a path with its query, or what is posted to it. */
export type Ask = (path: string, posted?: Readonly<Record<string, string>>) => Promise<Response>;

/** What a tool was asked for is not there, or was asked wrongly: in the words of the API's problem. */
export class NotAnswered extends Error {}

const Problem = z.object({ detail: z.string() });

/** The JSON of an answer; `NotAnswered` where it is a problem. Its shape is the API's, `schema` what is read of it. */
export async function askJson<T>(ask: Ask, schema: z.ZodType<T>, ...asked: Parameters<Ask>): Promise<T> {
  const answer = await ask(...asked);
  const json: unknown = await answer.json();
  if (answer.ok) return schema.parse(json);
  const problem = Problem.safeParse(json);
  throw new NotAnswered(problem.success ? problem.data.detail : `The archive answered ${answer.status}`);
}

const MOST_REDIRECTS = 3;

/** The path at which an address is answered, behind its redirects; it may be a whole link. */
export async function settle(ask: Ask, address: string): Promise<string> {
  let path = pathOf(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await ask(`${path}.json`);
    await answer.body?.cancel();
    const location = answer.headers.get('location');
    if (location === null) return path;
    path = pathOf(location).replace(/\.json$/u, '');
  }
  throw new NotAnswered(`${address} leads from one address to the next`);
}

function pathOf(address: string): string {
  const { pathname } = new URL(address.trim(), 'http://archive.invalid');
  return pathname.replace(/\/$/u, '');
}
