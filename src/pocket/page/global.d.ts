/** Where a pocket stands in a page of a folder. */
interface Mounting {
  /** Folder of the packs, as `packFiles` names them: `pocket/`. */
  readonly data: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Where a path is found as a page of the folder; null where the pocket is to answer. */
  readonly links: (path: string) => string | null;
}

/** By this name pages know the script. In a page of a folder the engine is there only where the page's own thread has to answer. */
declare const treatyPocket: import('../port.ts').PocketGlobal & {
  /** Puts the pocket into an element of the page. */
  mount: (element: Element, mounting: Mounting) => Promise<void>;
  /** Called by the file of a pack. */
  take: (name: string, written: string) => void;
};

/** The engine, not run yet: its words are what a worker runs. */
declare const treatyPocketEngine: () => void;

/** What is said around answers, by language (BCP 47): put in its place when the script is bundled. */
declare const POCKET_SAYS: Readonly<Record<string, import('../port.ts').PocketWords>>;
