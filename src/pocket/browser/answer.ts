import { readBytes } from '../letters.ts';
import type { FromWorker, LoadPack, Pocket, ToWorker } from '../port.ts';
import { openPocket } from './open.ts';

/** What of a worker's scope is used here: types of pages do not know it. */
interface Scope {
  postMessage(message: FromWorker): void;
  onmessage: (event: { readonly data: ToWorker }) => void;
}

/** Answers the page to which this worker belongs. Packs come from there: a worker may load nothing from a disk. */
export function answer(): void {
  const scope = globalThis as unknown as Scope;
  const awaited = new Map<string, (written: string | null) => void>();
  const load: LoadPack = (name) =>
    new Promise((settle, reject) => {
      awaited.set(name, (written) =>
        written === null ? reject(new Error(`${name}.js`)) : settle(readBytes(written)),
      );
      scope.postMessage({ load: name });
    });
  let pocket: Promise<Pocket> | null = null;
  const opened = async (): Promise<Pocket> => {
    pocket ??= openPocket(load, Date.now, { isAlone: true });
    return pocket.catch((error: unknown) => {
      pocket = null;
      throw error;
    });
  };
  scope.onmessage = async ({ data }) => {
    if ('pack' in data) return awaited.get(data.pack)?.(data.written);
    const { number, asked } = data;
    try {
      scope.postMessage({ number, answer: await (await opened()).ask(...asked) });
    } catch (error) {
      scope.postMessage({ number, error: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.postMessage({ hears: true });
}
