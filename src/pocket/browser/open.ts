import { atOnce, type Steps, withRests } from '../../archive/steps.ts';
import { createApp } from '../../http/app.tsx';
import type { Application } from '../../http/ready/application.ts';
import type { LanguageCode } from '../../model/language.ts';
import { SearchParams } from '../../search/read/request.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import type { TextPack } from '../pack.ts';
import type { LoadPack, Pocket, PocketAnswer, PocketOptions } from '../port.ts';
import { innerPage } from './innerPage.ts';
import { Packs } from './packs.ts';
import { type PocketServices, pocketServices } from './services.ts';
import { noteOf } from './words.ts';

/** Below this many bytes all texts are opened with the first question: choosing among them would save nobody time. */
const OPENED_AT_ONCE = 2_000_000;
/** Stands before paths where a whole address has to be; it leads nowhere and nobody reads it. */
const HERE = 'http://archive.invalid';
/** Paths that speak of the whole archive. */
const OF_ALL = /^\/(?:search|quote|silence|t)?(?:[?#]|$)/u;
/** Redirects lead from an alias to an address, and from there nowhere. */
const MOST_REDIRECTS = 5;

/** `now`: milliseconds since 1970; pages tell how long ago a status was checked. */
export async function openPocket(
  load: LoadPack,
  now: () => number,
  { openedAtOnce = OPENED_AT_ONCE, isAlone = false }: PocketOptions = {},
): Promise<Pocket> {
  const packs = await Packs.open(load);
  const { root, texts } = packs.first;
  const opening = new Opening(packs, now, isAlone ? async (steps) => atOnce(steps) : whenOthersRest);
  const ask: Pocket['ask'] = async (path, language, posted) => {
    const wanted = wantedBy(path, texts, openedAtOnce);
    const answer = await opening.ask(wanted, { path, language, posted });
    // Only who knows all texts can say that there is none.
    return opening.isSure || wanted.length % texts.length === 0
      ? answer
      : opening.ask(texts, { path, language, posted });
  };
  // One question at a time: which packs it wants is known by what it asked for in vain.
  let last: Promise<unknown> = Promise.resolve();
  return {
    root,
    opened: () => opening.root(texts),
    ask: (...asked) => {
      const answer = last.then(() => ask(...asked));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** Has long work done. */
type Run = <T>(steps: Steps<T>) => Promise<T>;

/** In slices, between which the page hears its reader. */
const whenOthersRest: Run = (steps) => withRests(steps, (go) => setTimeout(go));

/** Texts that are looked into for a path: those of the languages that a search is limited to, else all. */
function wantedBy(path: string, texts: readonly TextPack[], most: number): readonly TextPack[] {
  if (texts.reduce((sum, { size }) => sum + size, 0) <= most) return texts;
  const { pathname, searchParams } = new URL(path, HERE);
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
  private readonly run: Run;
  private opened: { readonly texts: readonly TextPack[]; readonly made: Promise<Opened> } | null = null;

  constructor(packs: Packs, now: () => number, run: Run) {
    this.packs = packs;
    this.now = now;
    this.run = run;
  }

  async ask(wanted: readonly TextPack[], asked: Asked): Promise<PocketAnswer> {
    const { app, services } = await this.over(wanted);
    this.isSure = this.notOpened().length === 0;
    const answer = await follow(app, asked);
    const come = await this.packs.openWanted();
    if (come.length === 0) return { ...answer, note: this.noteOf(answer) };
    if (this.packs.texts.some(({ made }) => made !== null && come.includes(made.index)))
      await this.run(services.openIndex());
    return this.ask(wanted, asked);
  }

  async root(texts: readonly TextPack[]): Promise<string> {
    return (await this.over(texts)).services.root;
  }

  private notOpened(): readonly LanguageCode[] {
    const { first, texts } = this.packs;
    return first.texts.filter((text) => !texts.includes(text)).map(({ language }) => language);
  }

  private noteOf({ lang, status, path }: PocketAnswer): string | null {
    const isOfAll = status !== 200 || OF_ALL.test(path);
    return noteOf({ notOpened: this.notOpened(), notHere: isOfAll ? this.packs.first.notHere : [] }, lang);
  }

  private async over(wanted: readonly TextPack[]): Promise<Opened> {
    await this.packs.openTexts(wanted);
    const { texts } = this.packs;
    if (this.opened?.texts.length !== texts.length) this.opened = { texts, made: this.start(texts) };
    const { made } = this.opened;
    return made.catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
  }

  private async start(texts: readonly TextPack[]): Promise<Opened> {
    const { first } = this.packs;
    const services = await this.run(
      pocketServices({
        first,
        texts,
        now: this.now(),
        onAnswer: (answer) => {
          this.isSure ||= isFound(answer);
        },
        uncounted: texts.length === first.texts.length ? [] : ['lang'],
      }),
    );
    // Citations name what holds without a host: the path.
    return {
      services,
      app: createApp({ services, publicUrl: () => '', log: () => undefined, now: this.now }),
    };
  }
}

interface Opened {
  readonly app: Application;
  readonly services: PocketServices;
}

/** Whether an answer says nothing of what there is not. */
const isFound = ({ total, interpreted, works }: SearchAnswer): boolean =>
  total > 0 && interpreted.citation === null && works.length === 0;

async function follow(app: Application, { path, language, posted }: Asked): Promise<PocketAnswer> {
  let [at, response] = [path, await app.request(requestOf(path, language, posted))];
  for (let count = 0; count < MOST_REDIRECTS && response.headers.has('location'); count += 1) {
    const to = new URL(response.headers.get('location') ?? '', HERE + at);
    at = to.pathname + to.search + to.hash;
    response = await app.request(requestOf(at, language));
  }
  return { status: response.status, path: at, note: null, ...innerPage(await response.text()) };
}

function requestOf(path: string, language: string, posted?: Asked['posted']): Request {
  const headers = { accept: 'text/html', 'accept-language': language };
  const url = HERE + path;
  if (posted === undefined) return new Request(url, { headers });
  const request = new Request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  });
  // Not every browser lets the body of a request be read.
  const body = [new TextEncoder().encode(JSON.stringify(posted))];
  return Object.defineProperty(request, 'body', { value: body });
}
