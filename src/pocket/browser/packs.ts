import { type PackedDictionary, unpackDictionary } from '../dictionary.ts';
import { DOCUMENTS, FIRST } from '../names.ts';
import type { FirstPack, PackFiles } from '../pack.ts';
import type { LoadPack } from '../port.ts';
import { bring, promise, takeWanted } from './instead/files.ts';

/** Opens packs, each once. */
export class Packs {
  readonly first: FirstPack;
  private readonly load: LoadPack;
  private readonly opened = new Map<string, Promise<void>>();

  private constructor(first: FirstPack, load: LoadPack) {
    this.first = first;
    this.load = load;
    bring(first.files);
    for (const file of Object.keys(first.parsed)) bring({ [`${DOCUMENTS}/${file}`]: '' });
    for (const { name, files } of first.dictionaries) for (const file of files) promise(file, name);
  }

  static async open(load: LoadPack): Promise<Packs> {
    return new Packs(JSON.parse(await inflate(await load(FIRST))), load);
  }

  isOpened(name: string): boolean {
    return this.opened.has(name);
  }

  async openTexts(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.openOnce(name, (text) => bring(JSON.parse(text)))));
  }

  /** Opens the dictionaries that were asked for in vain; whether there were any. */
  async openWanted(): Promise<boolean> {
    const names = takeWanted();
    await Promise.all(names.map((name) => this.openOnce(name, (text) => bring(dictionaryIn(text)))));
    return names.length > 0;
  }

  private openOnce(name: string, use: (text: string) => void): Promise<void> {
    const opening = this.opened.get(name) ?? this.load(name).then(inflate).then(use);
    this.opened.set(name, opening);
    // A file that did not come is asked for again.
    return opening.catch((error: unknown) => {
      this.opened.delete(name);
      throw error;
    });
  }
}

/** Affixes stand as they are, words packed. */
function dictionaryIn(text: string): PackFiles {
  const { folder, affixes, words }: { folder: string; affixes: string; words: PackedDictionary } =
    JSON.parse(text);
  return { [`${folder}/index.aff`]: affixes, [`${folder}/index.dic`]: unpackDictionary(words) };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
