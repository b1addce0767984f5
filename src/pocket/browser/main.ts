import { config } from 'zod';
import { readBytes } from '../letters.ts';
import type { PocketGlobal } from '../port.ts';
import { createHash } from './instead/crypto.ts';
import { openPocket } from './open.ts';
import { wordsIn } from './words.ts';

// Pages let no script be made of words, and zod would try.
config({ jitless: true });

const known: PocketGlobal = {
  openPocket,
  readBytes,
  wordsIn,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

/** The one name by which pages know this script. */
Object.assign(globalThis, { treatyPocket: known });
