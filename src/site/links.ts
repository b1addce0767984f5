import type { Archive } from '../archive/archive.ts';
import type { InterfaceCode } from '../model/interfaces.ts';
import { interfaceOf } from '../model/interfaces.ts';
import type { MirroredAddress } from './addresses.ts';
import { fileOf, linkTo } from './file.ts';
import { standIns } from './standIns.ts';

/** A page that is being written. */
export interface Place {
  readonly file: string;
  readonly language: InterfaceCode;
}

interface Kept {
  readonly archive: Archive;
  readonly addresses: readonly MirroredAddress[];
  /** Languages of the pages; those of the first have the plain names. */
  readonly interfaces: readonly [InterfaceCode, ...InterfaceCode[]];
  /** Where the archive leads from an address that is another way to write one; null where it leads nowhere. */
  readonly follow: (address: string) => Promise<string | null>;
}

/** What the page of the search answers in the browser. */
const ASKED = /^\/(?:search|quote|cite|silence|compare)(?:\/(?!.*\.[a-z]+$).*)?$/u;

/** Leads nowhere, and is kept by no mirror: to draw one takes longer than to write the page that names it. */
const PICTURE = /^\/card\//u;

/** Files that a mirror makes itself. */
const OWN_FILES: ReadonlySet<string> = new Set(['/archive.json', '/SHA256SUMS']);

/** Where links of pages lead in a mirror, with the files of the program that pages asked for so far. */
export class Links {
  readonly assets = new Set<string>();
  private readonly kept: Kept;
  private readonly isPage: ReadonlyMap<string, boolean>;
  private readonly known = new Map<string, string | null>();

  constructor(kept: Kept) {
    this.kept = kept;
    this.isPage = new Map(kept.addresses.map(({ address, isPage }) => [address, isPage]));
  }

  /** A relative link for one within the archive; null where the mirror holds nothing that it could lead to. */
  async from({ file, language }: Place, href: string): Promise<string | null> {
    const { pathname, search, hash, searchParams } = new URL(href, 'http://archive.invalid');
    if (OWN_FILES.has(pathname)) return linkTo(pathname.slice(1), file);
    if (pathname.startsWith('/assets/')) {
      this.assets.add(pathname);
      return linkTo(pathname.slice(1), file);
    }
    const asked = interfaceOf(searchParams.get('ui') ?? language) ?? language;
    const plain = pathname + withoutLanguage(search);
    const target = await this.targetOf(plain);
    if (target === null)
      return ASKED.test(pathname)
        ? `${await this.from({ file, language }, `/search?ui=${asked}`)}#${plain}`
        : null;
    const [address = '', fragment] = target.split('#');
    const { interfaces } = this.kept;
    const shown = interfaces.includes(asked) ? asked : language;
    const { query, path } = parted(address);
    const kept = this.isPage.get(address) === true ? `${path}${joined(query, `ui=${shown}`)}` : address;
    const asking = pathname === '/search' ? withoutLanguage(search) : '';
    return (
      linkTo(fileOf(kept, interfaces[0]), file) + asking + (fragment === undefined ? hash : `#${fragment}`)
    );
  }

  /** The address that the mirror keeps for one. */
  private async targetOf(address: string): Promise<string | null> {
    const known = this.known.get(address);
    if (known !== undefined) return known;
    const found = this.standIn(address) ?? (await this.behind(address));
    this.known.set(address, found);
    return found;
  }

  private standIn(address: string): string | null {
    // A query is asked of the page of the search, where something in the browser may answer.
    if (address.startsWith('/search?')) return this.standIn('/search');
    const found = standIns(this.kept.archive, address).find((one) =>
      this.isPage.has(one.split('#')[0] ?? ''),
    );
    return found ?? null;
  }

  private async behind(address: string): Promise<string | null> {
    if (PICTURE.test(address)) return null;
    const next = await this.kept.follow(address);
    return next === null || next === address ? null : this.standIn(next);
  }
}

const parted = (address: string): { readonly path: string; readonly query: string } => {
  const [path = '', query = ''] = address.split('?');
  return { path, query };
};

const joined = (...parameters: readonly string[]): string => `?${parameters.filter(Boolean).join('&')}`;

function withoutLanguage(search: string): string {
  const rest = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('ui='));
  return rest.length === 0 ? '' : joined(...rest);
}
