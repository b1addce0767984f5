import type { Archive } from '../archive/archive.ts';
import type { LanguageCode } from '../model/language.ts';
import type { PackageKind } from './kind.ts';
import { PACKAGE_KINDS } from './kinds.ts';
import { MadeFile } from './madeFile.ts';
import { makeFile } from './make.ts';
import type { Packer } from './packer.ts';
import { sourceOf } from './source.ts';

/** A package as it is now. */
export interface Package {
  readonly kind: PackageKind;
  /** Null of all languages. */
  readonly language: LanguageCode | null;
  /** Its name in addresses: `texts-eng.zip`. */
  readonly file: string;
  /** `unasked`: nobody has asked for it yet, and it is made when somebody does. */
  readonly state: 'unasked' | 'waiting' | 'ready' | 'failed';
  /** Null until it is ready. */
  readonly made: MadeFile | null;
}

/** Packages of the archive that is served. */
export interface Packages {
  /** All of them; but for those that are made only when asked for, they are begun, one after the other. */
  list(): readonly Package[];
  /** Settles when each of those that were begun is ready or has failed. */
  settled(): Promise<void>;
  /** One, when it is made; null where there is none of that name. Rejects where it cannot be made. */
  file(name: string): Promise<Package | null>;
  close(): Promise<void>;
}

/** All packages of one archive together. Bytes. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Packages of the archive as it is at each moment, made when they are first asked for: by a packer where there is one, else
 * here in slices, below `folder` or among the machine's files. What the application's answers are in is made by `pagePacker`,
 * and not offered without it.
 */
export function openPackages(
  archive: () => Archive,
  folder: string | null,
  packer: Packer | null = null,
  pagePacker: Packer | null = null,
): Packages {
  let current: Generation | null = null;
  const now = (): Generation => {
    const served = archive();
    if (current?.archive === served) return current;
    void current?.retire();
    current = new Generation(served, folder, { packer, pagePacker });
    return current;
  };
  return {
    list: () => now().list(),
    settled: () => now().settled(),
    file: async (name) => now().file(name),
    close: async () => {
      await Promise.all([current?.retire(), packer?.close(), pagePacker?.close()]);
    },
  };
}

interface Place {
  readonly kind: PackageKind;
  readonly language: LanguageCode | null;
  work: Promise<MadeFile> | null;
  state: Package['state'];
  made: MadeFile | null;
}

/** Who makes packages, beside this thread. */
interface Makers {
  readonly packer: Packer | null;
  readonly pagePacker: Packer | null;
}

/** The packages of one archive. One is made at a time. */
class Generation {
  readonly archive: Archive;
  private readonly folder: string | null;
  private readonly makers: Makers;
  private readonly places: ReadonlyMap<string, Place>;
  private last: Promise<unknown> = Promise.resolve();
  private bytesLeft = MOST_BYTES;
  private readonly old = new AbortController();

  constructor(archive: Archive, folder: string | null, makers: Makers) {
    this.archive = archive;
    this.folder = folder;
    this.makers = makers;
    const kinds = PACKAGE_KINDS.filter(({ make }) => make !== null || makers.pagePacker !== null);
    this.places = new Map(kinds.flatMap((kind) => placesOf(kind, archive)));
  }

  list(): readonly Package[] {
    for (const place of this.offered()) this.begun(place).catch(() => undefined);
    return [...this.places].map(([file, place]) => packageAt(file, place));
  }

  async settled(): Promise<void> {
    await Promise.allSettled(this.offered().map((place) => this.begun(place)));
  }

  private offered(): readonly Place[] {
    return [...this.places.values()].filter(
      ({ kind, work }) => kind.isMadeWhenAsked !== true || work !== null,
    );
  }

  async file(name: string): Promise<Package | null> {
    const place = this.places.get(name);
    if (place === undefined) return null;
    await (place.state === 'failed' ? this.begin(place) : this.begun(place));
    return packageAt(name, place);
  }

  async retire(): Promise<void> {
    this.old.abort();
    await Promise.all([...this.places.values()].map(({ made }) => made?.retire()));
  }

  private begun(place: Place): Promise<MadeFile> {
    return place.work ?? this.begin(place);
  }

  /** Again after a failure: its cause may be gone. */
  private begin(place: Place): Promise<MadeFile> {
    const work = this.last.then(() => this.make(place));
    this.last = work.catch(() => undefined);
    place.work = work;
    place.state = 'waiting';
    return work;
  }

  private async make(place: Place): Promise<MadeFile> {
    try {
      const made = (await this.makeThere(place)) ?? (await this.makeHere(place));
      this.bytesLeft -= made.size;
      if (this.old.signal.aborted) await made.retire();
      place.made = made;
      place.state = 'ready';
      return made;
    } catch (error) {
      place.state = 'failed';
      throw error;
    }
  }

  /** Null where there is no such place, or it has another archive. */
  private async makeThere({ kind, language }: Place): Promise<MadeFile | null> {
    const { archive, bytesLeft: mostBytes, old, makers } = this;
    const written = await (kind.make === null ? makers.pagePacker : makers.packer)?.make({
      archive,
      kind,
      language,
      mostBytes,
      signal: old.signal,
    });
    return written == null ? null : new MadeFile(written.handle, written);
  }

  private async makeHere({ kind, language }: Place): Promise<MadeFile> {
    if (kind.make === null) throw new Error(`${kind.name}: a file was changed a moment ago`);
    const pieces = kind.make(sourceOf(this.archive, language), PACKAGE_KINDS);
    return makeFile(pieces, this.folder, this.bytesLeft, () => !this.old.signal.aborted);
  }
}

const packageAt = (file: string, { kind, language, state, made }: Place): Package => ({
  file,
  kind,
  language,
  state,
  made,
});

function placesOf(kind: PackageKind, archive: Archive): readonly (readonly [string, Place])[] {
  return [null, ...kind.languages(archive)]
    .filter((language) => kind.isFor?.(sourceOf(archive, language)) ?? true)
    .map((language) => [
      nameOf(kind, language),
      {
        kind,
        language,
        work: null,
        state: kind.isMadeWhenAsked === true ? 'unasked' : 'waiting',
        made: null,
      },
    ]);
}

/** `texts.zip`, `texts-eng.zip`. */
const nameOf = ({ name }: PackageKind, language: LanguageCode | null): string =>
  language === null ? name : name.replace(/(?=\.[^.]+$)/u, `-${language}`);
