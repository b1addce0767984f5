import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';

/** How a command that writes one file is told where. */
export interface SavedOptions {
  /** `-` is standard output; without it the file has the name that a browser would give it. */
  readonly output?: string;
  readonly json?: boolean;
}

/** An answer at an address of the archive, redirects followed. Ends the command where it is none. */
export async function answerAt(
  get: (path: string) => Response | Promise<Response>,
  path: string,
  address: string,
  command: Command,
): Promise<Response> {
  const answer = await follow(get, path);
  if (answer.status === 200) return answer;
  const exitCode = answer.status < 500 && answer.status !== 413 ? 2 : 1;
  return command.error(`error: ${address}: ${await detailOf(answer)}`, { exitCode });
}

async function follow(get: (path: string) => Response | Promise<Response>, path: string): Promise<Response> {
  const answer = await get(path);
  const to = answer.headers.get('location');
  return to === null || answer.status >= 400 ? answer : follow(get, to);
}

async function detailOf(answer: Response): Promise<string> {
  const problem: { detail?: string } = JSON.parse(await answer.text());
  return problem.detail ?? `it answers ${answer.status}`;
}

/** Writes the bytes of an answer and says what was written. */
export async function save(
  answer: Response,
  otherwise: string,
  { output, json = false }: SavedOptions,
): Promise<void> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const [, own = otherwise] =
    /filename="([^"]+)"/u.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const file = output ?? own;
  writeFileSync(file === '-' ? process.stdout.fd : file, bytes);
  if (file === '-') return;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(
    json ? `${JSON.stringify({ file, bytes: bytes.length, sha256 })}\n` : `${file} (${bytes.length} bytes)\n`,
  );
}

/** `am-az-peace-2025/eng@2025-08-08` or a whole address as a path of this archive with a suffix; its query stays. */
export function pathWith(suffix: string, address: string, rooms: string): URL {
  const local = address.replace(/^https?:\/\/[^/]*/u, '').replace(/^\/+/u, '');
  const isPath = new RegExp(`^(?:${rooms})(?:[/?.]|$)`, 'u').test(local);
  const url = new URL(isPath ? `/${local}` : `/t/${local}`, 'http://archive.invalid');
  if (!url.pathname.endsWith(suffix)) url.pathname = url.pathname.replace(/\/$/u, '') + suffix;
  return url;
}
