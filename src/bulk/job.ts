import type { FileHandle } from 'node:fs/promises';
import type { Served } from '../archive/served.ts';
import type { LanguageCode } from '../model/language.ts';
import type { PackageName } from './kind.ts';

/** A file that was written, with the SHA-256 of its bytes, lower-case hex. */
export interface Written {
  readonly handle: FileHandle;
  readonly size: number;
  readonly sha256: string;
}

/** What the thread that makes packages is asked. */
export interface PackageJob {
  /** How the archive is had; another number, another state of it. */
  readonly version: number;
  readonly served: Served;
  /** Of the archive that is meant, see `signatureOf`. */
  readonly signature: string;
  readonly name: PackageName;
  readonly language: LanguageCode | null;
  readonly mostBytes: number;
  /** One 32-bit number in shared memory: not 0 as soon as nobody wants the package any more. */
  readonly left: SharedArrayBuffer;
}

/** Null where the thread has another archive: a file was changed a moment ago. */
export type Packed = Written | null;

/** Why there is no package, beside what befalls any thread. */
export type PackageRefusal = 'unwanted' | 'too-large' | 'failed';

/** What the thread is started with. */
export interface PackerData {
  /** Where the file is written, see `openUnnamed`. */
  readonly folder: string | null;
  /** Where the server keeps what it parsed; null where it keeps nothing. */
  readonly dataDir: string | null;
}
