/** What `<treaty-clause>` says, by language (BCP 47): put in its place when it is bundled. */
declare const TREATY_CLAUSE_SAYS: Readonly<Record<string, Record<string, string>>>;

/** What the worker uses of its scope (Service Workers, W3C): the library of pages has no types of it. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install', act: () => void): void;
  addEventListener(type: 'activate', act: (event: { waitUntil(done: Promise<void>): void }) => void): void;
  addEventListener(
    type: 'fetch',
    act: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

/** Address of the archive as one file, which answers searches of what is saved on a device. */
declare const OFFLINE_SEARCH: string;
