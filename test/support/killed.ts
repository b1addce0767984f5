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
  const own = Object.fromEntries(WRITES.map((name) => [name, fs[name] as unknown as Write]));
  let steps = 0;
  const die = (name: string, given: readonly unknown[]): void => {
    // To read opens, too.
    if (name === 'openSync' && !/^[wa]/u.test(String(given[1]))) return;
    steps += 1;
    if (steps === step && /^(?:write|append)/u.test(name)) own[name]?.(...cut(given, share));
    if (steps >= step) throw new Killed(name);
  };
  for (const name of WRITES)
    Reflect.set(fs, name, (...given: readonly unknown[]) => {
      die(name, given);
      return own[name]?.(...given);
    });
  syncBuiltinESMExports();
  try {
    const done = work();
    // Some say why they could not write, which a dead one does not.
    return steps >= step ? null : { done };
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  } finally {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  }
}

function cut([place, content, ...more]: readonly unknown[], share: number): readonly unknown[] {
  const bytes = Buffer.from(content as Uint8Array | string);
  return [place, bytes.subarray(0, Math.floor(bytes.length * share)), ...more];
}
