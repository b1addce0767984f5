import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

/** An answer as the bare server gives it. */
export interface BareAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly base64: string;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The archive in a process of its own, its log written to a file below `folder`. */
export const startArchive = (
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Server> =>
  start(
    ['--enable-source-maps', at('../../../src/start.mjs'), 'serve', '--json'],
    join(folder, 'archive.log'),
    environment,
  );

/** Hono alone in a process of its own: at `/0`, `/1` and so on the answers given. */
export function startBare(folder: string, answers: readonly BareAnswer[]): Promise<Server> {
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  return start(['--import', 'tsx', at('../bareProbe.ts'), file], join(folder, 'bare.log'), {});
}

/** A program that writes where it serves; its output goes to a file, since a pipe would be read by who asks. */
async function start(
  program: readonly string[],
  output: string,
  environment: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = spawn(process.execPath, [...program], {
    stdio: ['ignore', openSync(output, 'w'), 'inherit'],
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
  });
  const url = await servedAt(child, output);
  return { url, stop: () => void child.kill('SIGKILL') };
}

async function servedAt(child: ChildProcess, output: string): Promise<string> {
  for (;;) {
    const [, url] = /"served":"([^"]+)"/u.exec(readFileSync(output, 'utf8')) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null) throw new Error(`A server ended: ${readFileSync(output, 'utf8')}`);
    await new Promise((settle) => setTimeout(settle, 100));
  }
}
