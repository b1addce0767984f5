import { type ChildProcess, spawn } from 'node:child_process';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../src/start.mjs', import.meta.url));

const agent = new http.Agent({ keepAlive: true });

/**
 * An answer as JSON, uncompressed and over a kept connection; with a body it is a POST. Asked once more where the
 * server had closed the connection meanwhile, as it may after some seconds.
 */
export function request(url: string, body?: unknown, key = ''): Promise<unknown> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers =
    body === undefined ? {} : { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return new Promise((settle, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = http.request(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) settle(JSON.parse(answer));
        else reject(new Error(`${url}: ${response.statusCode} ${answer.slice(0, 200)}`));
      });
    });
    asked.once('error', (error) => {
      if (asked.reusedSocket) settle(request(url, body, key));
      else reject(error);
    });
    asked.end(text);
  });
}

export interface Served {
  readonly url: string;
  readonly pid: number;
  readonly child: ChildProcess;
  stop(): void;
}

/**
 * The archive in a process of its own, as a reader meets it; answers words when it is returned. `watcher` is a module
 * that is loaded beside it and spoken to over the channel of the child.
 */
export async function serveArchive(
  environment: Readonly<Record<string, string>>,
  watcher?: string,
): Promise<Served> {
  const served = await startArchive(environment, watcher);
  while (!(await answers(`${served.url}/api/v1/search?q=article+zzzz`))) {
    if (served.hasEnded()) throw new Error('The archive ended before it answered');
    await new Promise((settle) => setTimeout(settle, 200));
  }
  return served;
}

/** The same as soon as it listens. */
export async function startArchive(
  environment: Readonly<Record<string, string>>,
  watcher?: string,
): Promise<Served & { hasEnded(): boolean }> {
  // What is loaded beside the program is TypeScript still.
  const beside = watcher === undefined ? [] : ['--import', 'tsx', '--import', watcher];
  const child = spawn(process.execPath, ['--enable-source-maps', ...beside, START, 'serve', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit', ...(watcher === undefined ? [] : ['ipc' as const])],
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', ...environment },
  });
  const url = await servedAt(child);
  const stop = (): void => void child.kill('SIGKILL');
  return { url, pid: child.pid ?? 0, child, stop, hasEnded: () => child.exitCode !== null };
}

const servedAt = (child: ChildProcess): Promise<string> =>
  new Promise((settle, reject) => {
    let heard = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      const [, url] = /"served":"([^"]+)"/u.exec(heard) ?? [];
      if (url !== undefined) settle(url);
    });
    child.once('exit', () => reject(new Error(`The archive ended: ${heard}`)));
  });

const answers = (url: string): Promise<boolean> =>
  request(url).then(
    () => true,
    () => false,
  );
