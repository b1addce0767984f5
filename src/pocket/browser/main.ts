import { config } from 'zod';
import { readBytes } from '../letters.ts';
import type { PocketGlobal } from '../port.ts';
import { answer } from './answer.ts';
import { createHash } from './instead/crypto.ts';
import { openPocket } from './open.ts';

// Pages let no script be made of words, and zod would try.
config({ jitless: true });

const known: PocketGlobal = {
  openPocket,
  answer,
  readBytes,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

/** The one name by which pages know this script, with what of it is there already. */
Object.assign(globalThis, { treatyPocket: { ...Object(Reflect.get(globalThis, 'treatyPocket')), ...known } });
