/** What a page of the archive says where there is no server: the inside of its parts, to be put into another page. */
export interface PocketAnswer {
  /** As a server's; 200 where all is well. */
  readonly status: number;
  /** Where the page is found, behind all redirects. */
  readonly path: string;
  readonly title: string;
  /** BCP 47 tag of the language in which the page speaks. */
  readonly lang: string;
  readonly main: string;
  /** It uses the whole width for columns of its own. */
  readonly isWide: boolean;
  /** Around it: the page's own head and foot. */
  readonly header: string;
  readonly footer: string;
  /** HTML that says which texts were not looked into; null where the answer is of the whole archive. */
  readonly note: string | null;
}

/** An archive of which the reader's own machine has all there is to know. */
export interface Pocket {
  /** Root of the archive as it was taken along. */
  readonly root: string;
  /** Root of the texts that come out of the packs, all of them opened. */
  readonly opened: () => Promise<string>;
  /** The page at a path, or the answer to fields that are posted to it. `language`: BCP 47, of whom nothing else is known. */
  ask(path: string, language: string, posted?: Readonly<Record<string, string>>): Promise<PocketAnswer>;
}

/** The bytes of a pack by its name: raw deflate of UTF-8 JSON. */
export type LoadPack = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface PocketOptions {
  /** Texts of up to so many bytes are all opened with the first question, of more those that it needs. */
  readonly openedAtOnce?: number;
  /** Nobody else needs the thread: long work is done without rests. */
  readonly isAlone?: boolean;
}

/** What is said around answers. */
export interface PocketWords {
  readonly opening: string;
  readonly failed: string;
  /** Of what only a server has. */
  readonly notHere: string;
}

/** What pages know of the script: `globalThis.treatyPocket`. */
export interface PocketGlobal {
  readonly openPocket: (load: LoadPack, now: () => number, options?: PocketOptions) => Promise<Pocket>;
  /** In a worker: answers what its page asks (`ToWorker`), which brings the packs. */
  readonly answer: () => void;
  /** Hex digits of the text's UTF-8 bytes. */
  readonly sha256: (text: string) => string;
  /** Bytes that were written as text. */
  readonly readBytes: (text: string) => Uint8Array<ArrayBuffer>;
}

/** What a page says to its worker: a question with its number, or a pack as it was written; null where it did not come. */
export type ToWorker =
  | {
      readonly number: number;
      readonly asked: Readonly<Parameters<Pocket['ask']>>;
    }
  | { readonly pack: string; readonly written: string | null };

/** What a worker says to its page: that it hears, that it wants a pack, or an answer. */
export type FromWorker =
  | { readonly hears: true }
  | { readonly load: string }
  | { readonly number: number; readonly answer: PocketAnswer }
  | { readonly number: number; readonly error: string };
