import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LanguageCode } from '../model/language.ts';
import { packDictionary } from './dictionary.ts';
import { dictionaryFolder, dictionaryPack } from './names.ts';
import type { DictionaryPack } from './pack.ts';
import { packed } from './packing.ts';

const require = createRequire(import.meta.url);

/** Packed once in a process: dictionaries are the same for every archive. */
export function dictionaryIn(code: LanguageCode, name: string) {
  const known = dictionaries.get(name) ?? packedDictionary(code, name);
  dictionaries.set(name, known);
  return known;
}

const dictionaries = new Map<
  string,
  { readonly pack: DictionaryPack; readonly bytes: Promise<Uint8Array> }
>();

function packedDictionary(code: LanguageCode, name: string) {
  const folder = dictionaryFolder(name);
  const read = (file: string): string =>
    readFileSync(require.resolve(name).replace(/index\.js$/u, file), 'utf8');
  return {
    pack: {
      name: dictionaryPack(code),
      files: ['index.aff', 'index.dic'].map((file) => `${folder}/${file}`),
    },
    bytes: packed(
      JSON.stringify({ folder, affixes: read('index.aff'), words: packDictionary(read('index.dic')) }),
    ),
  };
}
