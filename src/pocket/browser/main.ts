import { config } from 'zod';
import { readBytes } from '../letters.ts';
import type { PocketGlobal } from '../port.ts';
import { openPocket } from './open.ts';
import { wordsIn } from './words.ts';

// Pages let no script be made of words, and zod would try.
config({ jitless: true });

const known: Pick<PocketGlobal, 'openPocket' | 'readBytes' | 'wordsIn'> = { openPocket, readBytes, wordsIn };

/** The one name by which pages know this script. */
Object.assign(globalThis, { treatyPocket: known });
