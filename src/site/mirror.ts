import type { Archive } from '../archive/archive.ts';
import { backlinksOf } from '../archive/backlinks.ts';
import { handedOn } from '../archive/handedOn.ts';
import { NO_PACKAGES } from '../bulk/noPackages.ts';
import { pageLanguages } from '../bulk/source.ts';
import { createApp } from '../http/app.tsx';
import type { Mirror } from '../http/mirror.ts';
import type { Services } from '../http/services.ts';
import { unbounded } from '../model/budget.ts';
import { INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { embeddedInMemory } from '../search/embedded/inMemory.ts';
import { createSearch } from '../search/search.ts';
import { type MirroredAddress, mirroredAddresses } from './addresses.ts';
import { fileOf, topFrom } from './file.ts';
import type { MirrorFiles } from './files.ts';
import { Links } from './links.ts';
import { lastDay, MANIFEST, manifestOf } from './manifest.ts';
import { rewritePage, rewriteStyles } from './rewrite.ts';
import { ownScripts } from './scripts.ts';

interface Options {
  readonly services: Services;
  /** Where the archive answers, if `archive.yaml` does not say it and anybody knows; nothing of this machine. */
  readonly publicUrl: string | null;
  /** Languages of the pages; null for all that the archive speaks. */
  readonly languages: readonly InterfaceCode[] | null;
  readonly pdf: boolean;
  /** Told after each file; `total` grows with the styles and fonts that pages ask for. */
  readonly progress: (done: number, total: number) => void;
}

/** Pages made at once: one is written to the disk while the next is made, and two PDFs in threads. */
const AT_ONCE = 4;

type App = ReturnType<typeof createApp>;

/** Puts every page and file of an archive, as it is handed on, where they are to go. The same archive is the same bytes, on any day and machine. */
export async function writeMirror(into: MirrorFiles, options: Options): Promise<void> {
  const { pdf, languages, progress } = options;
  const archive = handedOn(options.services.archive());
  await backlinksOf(archive);
  const interfaces = languagesOf(languages ?? pageLanguages(archive));
  const scripts = await ownScripts(options.services.archive());
  const app = mirrorApp(
    { ...options, services: servicesOver(archive, options.services) },
    { interfaces, scripts: [...scripts.assets.keys()] },
  );
  const addresses = mirroredAddresses(archive, { pdf });
  const links = new Links({ archive, addresses, interfaces, follow: (address) => follow(app, address) });
  const jobs = addresses.flatMap((one) => jobsOf(one, interfaces));
  let done = 0;
  await inTurns(jobs, async ({ address, language }) => {
    const file = fileOf(address, interfaces[0]);
    await into.put(file, await bytesOf(app, links, { address, language, file }));
    done += 1;
    progress(done, jobs.length + links.assets.size);
  });
  // A stylesheet names fonts: the set grows while it is walked.
  for (const path of links.assets) {
    await into.put(path.slice(1), scripts.assets.get(path) ?? (await assetOf(app, links, path)));
    done += 1;
    progress(done, jobs.length + links.assets.size);
  }
  for (const [file, text] of scripts.packs) await into.put(file, Buffer.from(text));
  await into.put(MANIFEST, Buffer.from(manifestOf(archive, interfaces)));
}

const languagesOf = ([first = 'eng', ...others]: readonly InterfaceCode[]) =>
  [first, ...others] as const satisfies readonly InterfaceCode[];

/** The same where all of it is handed on; else a search of its own goes with what is. */
function servicesOver(archive: Archive, services: Services): Services {
  if (archive === services.archive()) return services;
  const { engine } = embeddedInMemory(archive);
  return { ...services, archive: () => archive, search: createSearch({ archive: () => archive, engine }) };
}

/** The application as of the last day of the archive, which is all the time there is in a mirror. */
function mirrorApp(
  { services, publicUrl, pdf }: Options,
  pages: Pick<Mirror, 'interfaces' | 'scripts'>,
): App {
  const archive = services.archive();
  const { facts, root } = archive.snapshot;
  const date = lastDay(archive);
  return createApp({
    services: {
      ...services,
      lane: null,
      packages: NO_PACKAGES,
      budget: (work, signal) => unbounded(work, signal),
    },
    publicUrl: () => publicUrl ?? '',
    log: () => undefined,
    now: () => Date.parse(date ?? '1970-01-01'),
    mirror: { ...pages, root, date, publicAddress: facts.canonical ?? publicUrl, hasPdfs: pdf },
  });
}

interface Job {
  readonly address: string;
  /** Null for what is the same in all. */
  readonly language: InterfaceCode | null;
}

function jobsOf({ address, isPage }: MirroredAddress, interfaces: readonly InterfaceCode[]): readonly Job[] {
  if (!isPage) return [{ address, language: null }];
  return interfaces.map((language) => ({
    address: `${address}${address.includes('?') ? '&' : '?'}ui=${language}`,
    language,
  }));
}

/** Words that may no longer be shown are answered with why: that page belongs to a mirror as well. */
const KEPT = [200, 410];

async function bytesOf(
  app: App,
  links: Links,
  { address, language, file }: Job & { readonly file: string },
): Promise<Uint8Array> {
  const accept = language === null ? '*/*' : 'text/html';
  const headers = { accept, 'accept-language': INTERFACES[language ?? 'eng'].bcp47 };
  const answer = await app.request(address, { headers });
  if (!KEPT.includes(answer.status)) throw new Error(`${address} answers ${answer.status}`);
  if (language === null) return Buffer.from(await answer.arrayBuffer());
  const page = await rewritePage(await answer.text(), topFrom(file), (href) =>
    links.from({ file, language }, href),
  );
  return Buffer.from(page);
}

async function assetOf(app: App, links: Links, path: string): Promise<Uint8Array> {
  const answer = await app.request(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  if (!path.endsWith('.css')) return Buffer.from(await answer.arrayBuffer());
  return Buffer.from(rewriteStyles(await answer.text(), (font) => links.assets.add(font)));
}

async function follow(app: App, address: string): Promise<string | null> {
  const answer = await app.request(address, { headers: { accept: 'text/html' } });
  return answer.headers.get('location');
}

/** So many at a time, each begun in order; rejects with the first that fails. */
async function inTurns<Item>(items: readonly Item[], each: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const turn = async (): Promise<void> => {
    for (const item of { [Symbol.iterator]: () => waiting }) await each(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
}
