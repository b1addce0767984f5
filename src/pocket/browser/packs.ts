import { type PackedDictionary, unpackDictionary } from '../dictionary.ts';
import { DOCUMENTS, FIRST, madeFile } from '../names.ts';
import type { FirstPack, PackFiles, TextPack } from '../pack.ts';
import type { LoadPack } from '../port.ts';
import { bring, bringBytes, promise, takeWanted } from './instead/files.ts';

/** Opens packs, each once. */
export class Packs {
  readonly first: FirstPack;
  private readonly load: LoadPack;
  private readonly opened = new Map<string, Promise<void>>();
  private readonly here = new Set<string>();

  private constructor(first: FirstPack, load: LoadPack) {
    this.first = first;
    this.load = load;
    bring(first.files);
    for (const file of Object.keys(first.parsed)) bring({ [`${DOCUMENTS}/${file}`]: '' });
    for (const { name, files } of first.dictionaries) for (const file of files) promise(file, name);
  }

  static async open(load: LoadPack): Promise<Packs> {
    return new Packs(JSON.parse(await textIn(await load(FIRST))), load);
  }

  /** Those that are here. */
  get texts(): readonly TextPack[] {
    const isHere = (name: string): boolean => this.here.has(name);
    return this.first.texts.filter(
      ({ name, made }) => isHere(name) && (made === null || isHere(made.parsed)),
    );
  }

  async openTexts(texts: readonly TextPack[]): Promise<void> {
    await Promise.all(texts.map((text) => this.openText(text)));
  }

  private async openText({ name, made }: TextPack): Promise<void> {
    const opening = [this.openOnce(name, async (bytes) => bring(JSON.parse(await textIn(bytes))))];
    if (made !== null) {
      opening.push(this.openOnce(made.parsed, (bytes) => this.bringMade(made.parsed, bytes)));
      promise(madeFile(made.index), made.index);
    }
    await Promise.all(opening);
  }

  private async bringMade(name: string, bytes: Packed): Promise<void> {
    bringBytes(madeFile(name), await inflated(bytes));
  }

  /** Opens what was asked for in vain, dictionaries and indexes; their names. */
  async openWanted(): Promise<readonly string[]> {
    const names = takeWanted();
    const dictionaries = new Set(this.first.dictionaries.map(({ name }) => name));
    await Promise.all(
      names.map((name) =>
        this.openOnce(name, async (bytes) =>
          dictionaries.has(name) ? bring(dictionaryIn(await textIn(bytes))) : this.bringMade(name, bytes),
        ),
      ),
    );
    return names;
  }

  private openOnce(name: string, use: (bytes: Packed) => Promise<void>): Promise<void> {
    const opening = this.opened.get(name) ?? this.load(name).then(use);
    this.opened.set(name, opening);
    opening.then(
      () => this.here.add(name),
      () => undefined,
    );
    // A file that did not come is asked for again.
    return opening.catch((error: unknown) => {
      this.opened.delete(name);
      throw error;
    });
  }
}

type Packed = Uint8Array<ArrayBuffer>;

/** Affixes stand as they are, words packed. */
function dictionaryIn(text: string): PackFiles {
  const { folder, affixes, words }: { folder: string; affixes: string; words: PackedDictionary } =
    JSON.parse(text);
  return { [`${folder}/index.aff`]: affixes, [`${folder}/index.dic`]: unpackDictionary(words) };
}

const inflating = (packed: Packed): Response =>
  new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')));

const textIn = (packed: Packed): Promise<string> => inflating(packed).text();

const inflated = async (packed: Packed): Promise<Packed> =>
  new Uint8Array(await inflating(packed).arrayBuffer());
