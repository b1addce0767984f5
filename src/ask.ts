import { z } from 'zod';

/** Asks the archive's API as any program would: a path with its query, or what is posted to it. */
export type Ask = (path: string, posted?: Readonly<Record<string, string>>) => Promise<Response>;

/** What is read of a problem document (RFC 9457). */
const Problem = z.object({
  type: z.string(),
  status: z.number(),
  detail: z.string(),
  near: z.array(z.object({ url: z.string(), title: z.string() })).default([]),
});

/** A problem as the API told it: `type` such as `/about#clause-not-found`, `near` what there is instead. */
export type ToldProblem = Readonly<z.output<typeof Problem>>;

/** What was asked for is not there, or was asked wrongly: in the words of the API's problem. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
  /** Null where the API was not asked, since the question could not be meant so. */
  readonly problem: ToldProblem | null;

  constructor(says: string, problem: ToldProblem | null = null) {
    super(says);
    this.problem = problem;
  }
}

/** The JSON of an answer; `NotAnswered` where it is a problem. Its shape is the API's, `schema` what is read of it. */
export async function askJson<T>(ask: Ask, schema: z.ZodType<T>, ...asked: Parameters<Ask>): Promise<T> {
  const answer = await answered(ask, ...asked);
  return schema.parse(await answer.json());
}

/** An answer that is none of the API's problems; `NotAnswered` where it is. */
export async function answered(ask: Ask, ...asked: Parameters<Ask>): Promise<Response> {
  const answer = await ask(...asked);
  if (answer.ok) return answer;
  const problem = Problem.safeParse(parsed(await answer.text()));
  if (problem.success) throw new NotAnswered(problem.data.detail, problem.data);
  throw new NotAnswered(`The archive answered ${answer.status}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const MOST_REDIRECTS = 3;

/** The same answers, behind redirects. */
export const following =
  (ask: Ask): Ask =>
  async (path, posted) => {
    let asked = path;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(asked, posted);
      const location = answer.headers.get('location');
      if (location === null) return answer;
      await answer.body?.cancel();
      asked = location;
    }
    throw new NotAnswered(`${path} leads from one address to the next`);
  };

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

/** The path of an address or of a whole link, without query and slash at its end. */
export function pathOf(address: string): string {
  const { pathname } = new URL(address.trim(), 'http://archive.invalid');
  return pathname.replace(/\/$/u, '');
}
