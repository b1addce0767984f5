import * as arabic from '@orama/stemmers/arabic';
import * as french from '@orama/stemmers/french';
import * as german from '@orama/stemmers/german';
import * as italian from '@orama/stemmers/italian';
import * as portuguese from '@orama/stemmers/portuguese';
import * as spanish from '@orama/stemmers/spanish';
import * as ukrainian from '@orama/stemmers/ukrainian';
import { dictionaryFolder, ISO_ROWS } from '../../names.ts';
import { fileAt } from './files.ts';

/** Modules that rows of languages ask for by name, when a word first needs them. */
const MODULES: Readonly<Record<string, unknown>> = {
  '@orama/stemmers/arabic': arabic,
  '@orama/stemmers/french': french,
  '@orama/stemmers/german': german,
  '@orama/stemmers/italian': italian,
  '@orama/stemmers/portuguese': portuguese,
  '@orama/stemmers/spanish': spanish,
  '@orama/stemmers/ukrainian': ukrainian,
};

function ask(name: string): unknown {
  if (name === 'iso-639-3') return JSON.parse(new TextDecoder().decode(fileAt(ISO_ROWS) ?? new Uint8Array()));
  if (Object.hasOwn(MODULES, name)) return MODULES[name];
  throw new Error(`${name} was not brought along`);
}

/** Dictionaries are files of a pack. */
const resolve = (name: string): string => `${dictionaryFolder(name)}/index.js`;

export const createRequire = () => Object.assign(ask, { resolve });
