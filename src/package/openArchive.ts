import type { Ask } from '../ask.ts';
import { readConfig } from '../config.ts';
import { requestOf } from '../http/requestOf.ts';
import { localApp } from '../localApp.ts';
import type { Issue } from '../model/issue.ts';
import { startServices } from '../services.ts';
import { type Asking, asking } from './asking.ts';

/** Where an archive is, and what it may write. */
export interface OpenOptions {
  /** Folder of texts, as `documents/README.md` describes it. */
  readonly documents: string;
  /** Folder where indexes are kept for the next opening. Null, the default, keeps them in memory and writes nothing. */
  readonly dataDir?: string | null;
  /** Where absolute links lead if `archive.yaml` names no `canonical`: http or https. */
  readonly publicUrl?: string;
}

/** An archive in this process: it listens on nothing, and asks nobody. */
export interface OpenArchive extends Asking {
  /** What is wrong with the files of the folder. A file with an error is left out of every answer. */
  issues(): readonly Issue[];
  /** Ends its threads and its watch over the folder; what is asked afterwards fails. */
  close(): Promise<void>;
}

/**
 * Opens a folder of texts. Its words are indexed beside it: the first search waits for that, nothing else does. Files
 * that are edited are read anew within seconds. Rejects where the folder is not there or cannot be read, and with
 * `ConfigError` where an option is none.
 */
export async function openArchive({
  documents,
  dataDir = null,
  publicUrl = '',
}: OpenOptions): Promise<OpenArchive> {
  const config = { ...readConfig({ PUBLIC_URL: publicUrl }), DOCUMENTS: documents };
  const services = startServices(config, dataDir);
  const issues = (): readonly Issue[] => services.archive().snapshot.issues;
  const app = localApp(services, config);
  const ask: Ask = async (path, posted) => app.request(requestOf(path, posted));
  return { ...asking(ask), issues, close: () => services.stop() };
}
