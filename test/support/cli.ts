import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { builtOf } from './built.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly ended: Promise<Ended>;
  /** Settles when the output has these words. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly pid: number;
}

/** The command line as JavaScript; the README's tests start it as `npm start` does. */
export const CLI = builtOf('src/cli.ts');

/** Starts `npm run archive -- ...args` without npm, as the user `uid`; killed at the latest when the test ends. */
export function startCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  uid = process.getuid?.() ?? 0,
): Running {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    uid,
    env: { PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  const heard = new Set<() => void>();
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    for (const listener of heard) listener();
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<Ended>((settle) => child.once('close', (code) => settle({ code, out, err })));
  const says = (words: RegExp): Promise<RegExpExecArray> =>
    new Promise((settle, reject) => {
      const look = (): void => {
        const match = words.exec(out);
        if (match !== null) settle(match);
      };
      heard.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying ${words}: ${out}${err}`)));
    });
  return { ended, says, signal: (name) => void child.kill(name), pid: child.pid ?? 0 };
}

/** A command in this process, which spares it the start of another: what it wrote, and its exit code. */
export const runCli = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> => hearCli(() => run(args, environment));

/** What `does` writes, and the exit code that it leaves. */
export async function hearCli(does: () => Promise<unknown>): Promise<Ended> {
  const [out, err] = [hear(process.stdout), hear(process.stderr)];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await does();
    return { code: Number(process.exitCode ?? 0), out: out.heard(), err: err.heard() };
  } finally {
    process.exitCode = before;
    out.stop();
    err.stop();
  }
}

function hear(stream: NodeJS.WriteStream): { readonly heard: () => string; readonly stop: () => void } {
  let written = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((words) => {
    written += String(words);
    return true;
  });
  return { heard: () => written, stop: () => spy.mockRestore() };
}

/** A command in a process of its own, as a shell starts it. */
export const spawnCli = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> => startCli(args, environment).ended;
