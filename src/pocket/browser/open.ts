import { createApp } from '../../http/app.tsx';
import type { Application } from '../../http/ready/application.ts';
import type { LanguageCode } from '../../model/language.ts';
import { SearchParams } from '../../search/read/request.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import type { TextPack } from '../pack.ts';
import type { LoadPack, Pocket, PocketAnswer } from '../port.ts';
import { innerPage } from './innerPage.ts';
import { Packs } from './packs.ts';
import { pocketServices } from './services.ts';
import { noteOf } from './words.ts';

/** Below this many bytes all texts are opened with the first question: choosing among them would save nobody time. */
const OPENED_AT_ONCE = 2_000_000;
/** Redirects lead from an alias to an address, and from there nowhere. */
const MOST_REDIRECTS = 5;

/**
 * `now`: milliseconds since 1970; pages tell how long ago a status was checked. Texts of up to `atOnce` bytes are all opened
 * with the first question, of more those that it needs.
 */
export async function openPocket(
  load: LoadPack,
  now: () => number,
  atOnce = OPENED_AT_ONCE,
): Promise<Pocket> {
  const packs = await Packs.open(load);
  const opening = new Opening(packs, now);
  return {
    root: packs.first.root,
    opened: () => opening.root(packs.first.texts),
    ask: async (path, language, posted) => {
      const wanted = wantedBy(path, packs.first.texts, atOnce);
      const answer = await opening.ask(wanted, { path, language, posted });
      // Only who knows all texts can say that there is none.
      return opening.isSure || wanted.length % packs.first.texts.length === 0
        ? answer
        : opening.ask(packs.first.texts, { path, language, posted });
    },
  };
}

/** Texts that are looked into for a path: those of the languages that a search is limited to, else all. */
function wantedBy(path: string, texts: readonly TextPack[], atOnce: number): readonly TextPack[] {
  if (texts.reduce((sum, { size }) => sum + size, 0) <= atOnce) return texts;
  const { pathname, searchParams } = new URL(`http://localhost${path}`);
  if (pathname !== '/search' && pathname !== '/api/v1/search') return texts;
  if ((searchParams.get('q') ?? '').trim() === '') return [];
  const read = SearchParams.safeParse({ q: 'a', lang: searchParams.getAll('lang') });
  const languages: readonly string[] = read.success ? read.data.lang : [];
  return languages.length === 0 ? texts : texts.filter(({ language }) => languages.includes(language));
}

interface Asked {
  readonly path: string;
  readonly language: string;
  readonly posted: Readonly<Record<string, string>> | undefined;
}

/** The application over the texts that are open; another one as soon as there are more. */
class Opening {
  /** Whether the last answer would be the same with all texts open, but for counts that are not shown. */
  isSure = true;
  private readonly packs: Packs;
  private readonly now: () => number;
  private app: Application | null = null;
  private rootHere = '';

  constructor(packs: Packs, now: () => number) {
    this.packs = packs;
    this.now = now;
  }

  async ask(wanted: readonly TextPack[], asked: Asked): Promise<PocketAnswer> {
    const app = await this.appOver(wanted);
    this.isSure = this.notOpened().length === 0;
    const answer = await follow(app, asked);
    return (await this.packs.openWanted())
      ? this.ask(wanted, asked)
      : { ...answer, note: noteOf(this.notOpened(), answer.lang) };
  }

  async root(texts: readonly TextPack[]): Promise<string> {
    await this.appOver(texts);
    return this.rootHere;
  }

  private notOpened(): readonly LanguageCode[] {
    const closed = this.packs.first.texts.filter(({ name }) => !this.packs.isOpened(name));
    return closed.map(({ language }) => language);
  }

  private async appOver(wanted: readonly TextPack[]): Promise<Application> {
    const closed = wanted.map(({ name }) => name).filter((name) => !this.packs.isOpened(name));
    await this.packs.openTexts(closed);
    if (this.app === null || closed.length > 0) this.app = this.start();
    return this.app;
  }

  private start(): Application {
    const closed: ReadonlySet<string> = new Set(this.notOpened());
    const services = pocketServices({
      parsed: this.packs.first.parsed,
      now: this.now(),
      isOpened: (name) => !closed.has(/\/([a-z]{3})/u.exec(name)?.[1] ?? ''),
      onAnswer: (answer) => {
        this.isSure ||= isFound(answer);
      },
      uncounted: closed.size === 0 ? [] : ['lang'],
    });
    this.rootHere = services.root;
    return createApp({ services, publicUrl: () => 'http://localhost', log: () => undefined, now: this.now });
  }
}

/** Whether an answer says nothing of what there is not. */
const isFound = ({ total, interpreted, works }: SearchAnswer): boolean =>
  total > 0 && interpreted.citation === null && works.length === 0;

async function follow(app: Application, { path, language, posted }: Asked): Promise<PocketAnswer> {
  let [at, response] = [path, await app.request(requestOf(path, language, posted))];
  for (let count = 0; count < MOST_REDIRECTS && response.headers.has('location'); count += 1) {
    const to = new URL(response.headers.get('location') ?? '', `http://localhost${at}`);
    at = to.pathname + to.search + to.hash;
    response = await app.request(requestOf(at, language));
  }
  return { status: response.status, path: at, note: null, ...innerPage(await response.text()) };
}

function requestOf(path: string, language: string, posted?: Asked['posted']): Request {
  const headers = { accept: 'text/html', 'accept-language': language };
  const url = `http://localhost${path}`;
  if (posted === undefined) return new Request(url, { headers });
  const request = new Request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  });
  // Not every browser lets the body of a request be read.
  const body = [new TextEncoder().encode(JSON.stringify(posted))];
  return Object.defineProperty(request, 'body', { value: body });
}
