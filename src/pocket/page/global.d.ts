/** Where a pocket stands in a page of a folder. */
interface Mounting {
  /** Folder of the packs, as `packFiles` names them: `pocket/`. */
  readonly data: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Where a path is found as a page of the folder; null where the pocket is to answer. */
  readonly links: (path: string) => string | null;
}

/** By this name pages know the script. */
declare const treatyPocket: import('../port.ts').PocketGlobal & {
  /** Puts the pocket into an element of the page. */
  mount: (element: Element, mounting: Mounting) => void;
  /** Called by the file of a pack. */
  take: (name: string, packed: string) => void;
};
