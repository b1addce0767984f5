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
    outgoing.writeHead(said.status, headersOf(said));
    outgoing.end(method === 'HEAD' ? null : said.body);
  }

  /** Of a request that the application cannot be told of. */
  response(problem: Problem): Response {
    const said = refusal(problem, '/', {});
    this.note(said, '-');
    return new Response(said.body, { status: said.status, headers: headersOf(said) });
  }

  /** Answers bytes that are no request, and closes the connection. */
  answerBytes(problem: Problem, connection: Duplex): void {
    if (!connection.writable) return void connection.destroy();
    const said = refusal(problem, '/', {});
    this.note(said, '-');
    const head = Object.entries({ ...headersOf(said), Connection: 'close' }).map(
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

/** What the refusals of a problem have in common in one language and form: a crowd is refused thousands of times a second. */
interface Form {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (path: string, id: string) => string;
}

interface Said extends Pick<Form, 'status' | 'headers'> {
  readonly id: string;
  readonly body: string;
}

const headersOf = ({ headers, body, id }: Said): Record<string, string> => ({
  ...headers,
  'Content-Length': String(Buffer.byteLength(body)),
  'X-Request-Id': id,
});

function refusal(problem: Problem, path: string, asked: IncomingHttpHeaders): Said {
  const language = interfaceLanguage(asked['accept-language'] ?? '');
  const isPage = !path.startsWith('/api/') && prefersPage(asked.accept ?? '');
  const { status, headers, body } = formOf(problem, language, isPage);
  const id = randomUUID();
  return { id, status, headers, body: body(path, id) };
}

const forms = new WeakMap<Problem, Map<string, Form>>();

function formOf(problem: Problem, language: InterfaceCode, isPage: boolean): Form {
  const known = forms.get(problem) ?? new Map<string, Form>();
  forms.set(problem, known);
  const key = `${language} ${isPage}`;
  const form = known.get(key) ?? newForm(problem, language, isPage);
  known.set(key, form);
  return form;
}

function newForm(problem: Problem, language: InterfaceCode, isPage: boolean): Form {
  const { status } = PROBLEMS[problem.type];
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
    Vary: 'Accept, Accept-Language',
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  };
  const body = isPage ? page(problem, language) : json(problem, language);
  return { status, headers, body };
}

/** No Work is named before the application hears of a request. */
const NO_TITLES: Titled = new Map();

function json(problem: Problem, language: InterfaceCode): Form['body'] {
  const members = problemJson(problem, { instance: '', request: '', works: NO_TITLES, language });
  return (instance, request) => `${JSON.stringify({ ...members, instance, request })}\n`;
}

/** All words are our own, so that nothing needs escaping. */
function page(problem: Problem, language: InterfaceCode): Form['body'] {
  const title = problemTitle(problem.type, language);
  const { stop } = INTERFACES[language].says.pages.marks;
  const says =
    problemSays(problem, language) ?? textOf(sayReasons([problem.why], language, NO_TITLES)) + stop;
  const before =
    `<!doctype html><html lang="${textLanguage(language).bcp47}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><p>${says}</p><p><code>`;
  return (_, id) => `${before}${id}</code></p></main></body></html>\n`;
}
