import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemSays, problemTitle } from '../http/i18n/problems.ts';
import { type RequestLog, writeRequest } from '../http/log.ts';
import { PROBLEMS, type Problem, problemJson } from '../http/problem.ts';
import { interfaceLanguage, prefersPage } from '../http/reader.ts';
import { SECURITY_HEADERS } from '../http/security.ts';
import { textOf } from '../languages/said.ts';
import { INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { textLanguage } from '../model/language.ts';
import { sayReasons, type Titled } from '../render/sayReasons.ts';

/** Says no before the application hears of a request: small answers that cost nothing to make. */
export class Refusals {
  private readonly log: RequestLog;
  private readonly now: () => number;

  constructor(log: RequestLog, now: () => number) {
    this.log = log;
    this.now = now;
  }

  /** Answers a request that was heard. */
  answer(
    problem: Problem,
    { method = '', url = '', headers }: IncomingMessage,
    outgoing: ServerResponse,
  ): void {
    if (outgoing.headersSent || outgoing.destroyed) return;
    const path = url.split('?')[0] ?? '';
    const said = refusal(problem, path.startsWith('/') ? path : '/', headers);
    this.note(said, method);
    outgoing.writeHead(said.status, said.headers);
    outgoing.end(method === 'HEAD' ? null : said.body);
  }

  /** Of a request that the application cannot be told of. */
  response(problem: Problem): Response {
    const said = refusal(problem, '/', {});
    this.note(said, '-');
    return new Response(said.body, { status: said.status, headers: said.headers });
  }

  /** Answers bytes that are no request, and closes the connection. */
  answerBytes(problem: Problem, connection: Duplex): void {
    if (!connection.writable) return void connection.destroy();
    const said = refusal(problem, '/', {});
    this.note(said, '-');
    const head = Object.entries({ ...said.headers, Connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const first = `HTTP/1.1 ${said.status} ${STATUS_CODES[said.status]}\r\n`;
    connection.end(`${first}${head.join('')}\r\n${said.body}`, () => connection.destroy());
  }

  private note({ id, status }: Said, method: string): void {
    const time = this.now();
    writeRequest(this.log, { id, method, route: '-', status }, time, time);
  }
}

interface Said {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function refusal(problem: Problem, path: string, asked: IncomingHttpHeaders): Said {
  const { status } = PROBLEMS[problem.type];
  const id = randomUUID();
  const language = interfaceLanguage(asked['accept-language'] ?? '');
  const isPage = !path.startsWith('/api/') && prefersPage(asked.accept);
  const body = isPage
    ? page(problem, id, language)
    : `${JSON.stringify(problemJson(problem, { instance: path, request: id, works: NO_TITLES, language }))}\n`;
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Vary: 'Accept, Accept-Language',
    'X-Request-Id': id,
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  };
  return { id, status, headers, body };
}

/** No Work is named before the application hears of a request. */
const NO_TITLES: Titled = new Map();

/** All words are our own, so that nothing needs escaping. */
function page(problem: Problem, id: string, language: InterfaceCode): string {
  const title = problemTitle(problem.type, language);
  const { stop } = INTERFACES[language].says.pages.marks;
  const says =
    problemSays(problem, language) ?? textOf(sayReasons([problem.why], language, NO_TITLES)) + stop;
  return (
    `<!doctype html><html lang="${textLanguage(language).bcp47}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><p>${says}</p><p><code>${id}</code></p></main></body></html>\n`
  );
}
