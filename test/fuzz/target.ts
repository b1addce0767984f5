import fc from 'fast-check';
import { edited, edits } from './edits.ts';

/** A parser that is fed with what was valid before somebody changed it. */
export interface Target {
  readonly name: string;
  /** Valid as they are. */
  readonly samples: () => Promise<readonly Uint8Array[]>;
  /** What files of this kind are made of, to be put in wherever it does not belong. */
  readonly tokens: readonly string[];
  /** How many times longer than a text in Markdown it takes: so many times fewer cases are tried. */
  readonly slowness?: number;
  /** Whether it was read (else refused as it should). Throws where the parser does what it never may. */
  readonly feed: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean> | boolean;
}

/** What came of so many cases. */
export interface Fuzzed {
  readonly cases: number;
  readonly read: number;
  readonly refused: number;
  /** Longest of one case. Milliseconds. */
  readonly longest: number;
  /** The smallest input found that the parser fails at; null where it failed at none. */
  readonly fault: Fault | null;
}

interface Fault {
  /** Latin 1: a character a byte. */
  readonly input: string;
  readonly says: string;
}

/** Feeds a parser with changed samples, the same ones for the same seed. */
export async function fuzz(target: Target, most: number, seed: number): Promise<Fuzzed> {
  const cases = Math.ceil(most / (target.slowness ?? 1));
  const samples = await target.samples();
  // What is loaded or started first is no time of the first case.
  await feed(target, new Uint8Array(samples[0] ?? []));
  const said = { read: 0, refused: 0, longest: 0 };
  const property = fc.asyncProperty(fc.nat(samples.length - 1), edits, async (which, all) => {
    const bytes = edited(samples[which] ?? new Uint8Array(), all, target.tokens);
    const start = performance.now();
    said[(await feed(target, bytes)) ? 'read' : 'refused'] += 1;
    said.longest = Math.max(said.longest, performance.now() - start);
  });
  const { numRuns, counterexample, errorInstance } = await fc.check(property, { numRuns: cases, seed });
  if (counterexample === null) return { cases: numRuns, ...said, fault: null };
  const [which, all] = counterexample;
  const input = Buffer.from(edited(samples[which] ?? new Uint8Array(), all, target.tokens));
  return { cases: numRuns, ...said, fault: { input: input.toString('latin1'), says: saysOf(errorInstance) } };
}

const saysOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error);

const SHARED = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const keysOf = (): string => SHARED.map((one) => Reflect.ownKeys(one).length).join();
const before = keysOf();

async function feed({ feed: give }: Target, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const isRead = await give(bytes);
  if (keysOf() !== before) throw new Error('what all objects inherit was changed');
  return isRead;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
