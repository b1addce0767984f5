import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

interface Room {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

/** A change of the code that no reader of any page could tell, and why it is none. */
export interface Explained {
  readonly file: string;
  readonly was: string;
  /** The change; `*` for every change of these words. */
  readonly now: string;
  readonly why: string;
}

export const ROOMS: Readonly<Record<string, Room>> = JSON.parse(
  readFileSync(join(HERE, 'rooms.json'), 'utf8'),
);
export const EXPLAINED: readonly Explained[] = JSON.parse(readFileSync(join(HERE, 'explained.json'), 'utf8'));

/** Percent of changes that a room's tests have to notice. */
export const GOAL = 85;
