import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes a disk, as the core writes: whatever else it uses would not be killed at. */
const WRITES = [
  'openSync',
  'writeFileSync',
  'appendFileSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
] as const;

type Write = (...given: readonly unknown[]) => unknown;

class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * Runs work that dies (kill -9) at its nth step that changes the disk: of what that step would write this share is
 * written, and nothing after it, also not what would clean up. Null where it had no such step and ran to its end.
 */
export function killedAt<T>(step: number, share: number, work: () => T): { readonly done: T } | null {
  let last = 0;
  const die: AtStep = (steps, name, given, own) => {
    last = steps;
    if (steps === step && PUTS.test(name)) own(...cut(given, share));
    if (steps >= step) throw new Killed(name);
  };
  try {
    const done = withSteps(die, work);
    // Some say why they could not write, which a dead one does not.
    return last >= step ? null : { done };
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  }
}

/** A disk on which nothing can be changed, or one that has no room: names can be made and taken away there. */
export type Failing = 'EROFS' | 'ENOSPC';

const PUTS = /^(?:write|append)/u;
const WANTS_ROOM = /^(?:write|append|fsync|mkdir)/u;

/**
 * Runs work whose disk fails from its nth step that changes it on. `steps` is how many it then tried; what the work throws
 * is thrown.
 */
export function withFailingDisk<T>(
  code: Failing,
  step: number,
  work: () => T,
): { readonly done: T; readonly steps: number } {
  let last = 0;
  const done = withSteps((steps, name, given, own) => {
    last = steps;
    if (steps < step || (code === 'ENOSPC' && !WANTS_ROOM.test(name))) return;
    if (code === 'ENOSPC' && PUTS.test(name)) own(...cut(given, 0.5));
    throw Object.assign(new Error(`${code}: ${name}`), { code });
  }, work);
  return { done, steps: last };
}

/** Called before each step that changes the disk, which is not taken where it throws. */
type AtStep = (steps: number, name: string, given: readonly unknown[], own: Write) => void;

function withSteps<T>(atStep: AtStep, work: () => T): T {
  const own = Object.fromEntries(WRITES.map((name) => [name, fs[name] as unknown as Write]));
  let steps = 0;
  for (const name of WRITES)
    Reflect.set(fs, name, (...given: readonly unknown[]) => {
      const write = own[name] as Write;
      // To read opens, too.
      const isStep = name !== 'openSync' || /^[wa]/u.test(String(given[1]));
      steps += isStep ? 1 : 0;
      if (isStep) atStep(steps, name, given, write);
      return write(...given);
    });
  syncBuiltinESMExports();
  try {
    return work();
  } finally {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  }
}

function cut([place, content, ...more]: readonly unknown[], share: number): readonly unknown[] {
  const bytes = Buffer.from(content as Uint8Array | string);
  return [place, bytes.subarray(0, Math.floor(bytes.length * share)), ...more];
}
