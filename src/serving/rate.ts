import type { IncomingMessage } from 'node:http';
import type { LaneName } from '../http/route.ts';
import { clientAddress, household, isLocal } from './clientAddress.ts';

/** What an address may ask for in a minute. */
export interface RateSettings {
  readonly units: number;
  /** Whether addresses of this machine and of private networks are counted too. */
  readonly countsLocal: boolean;
  /** Header in which a proxy says who asks, in small letters; null where there is none. */
  readonly header: string | null;
}

/** Without settings: 50 pages or 25 searches a second of one household, more than any reader and most programs ask. */
export const DEFAULT_UNITS = 3000;

/**
 * What a request costs, by about how much longer it takes than a page. What is kept, and what need not wait, costs
 * nothing and is not counted.
 */
const COSTS = {
  reading: 1,
  asking: 2,
  sending: 5,
  making: 10,
  taking: 10,
} as const satisfies Record<LaneName, number>;

const WINDOW_MS = 60_000;
/** Beyond so many households in a minute new ones are not counted: the gate bounds them as it bounds all. */
const MOST_HOUSEHOLDS = 20_000;

/** A request that was counted. */
export interface Counted {
  /** Whether it is more than is allowed. */
  readonly isOver: boolean;
  /** Until the minute is over: 1 to 60. */
  readonly seconds: number;
  /** What is told of it: draft-ietf-httpapi-ratelimit-headers-10. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How much each household asked for in this minute, in memory alone: a number beside an address, of nobody knows what.
 * All are forgotten when the minute ends.
 */
export class RateLimit {
  private readonly spent = new Map<string, number>();
  private readonly settings: RateSettings;
  private readonly now: () => number;
  private ends: number;

  constructor(settings: RateSettings, now: () => number) {
    this.settings = settings;
    this.now = now;
    this.ends = now() + WINDOW_MS;
  }

  /** Null where the request is not counted. */
  count(
    incoming: Pick<IncomingMessage, 'headers' | 'socket' | 'method'>,
    lane: LaneName | null,
  ): Counted | null {
    const { units, countsLocal, header } = this.settings;
    if (lane === null || incoming.method === 'OPTIONS') return null;
    const address = clientAddress(incoming, header);
    if (address === null || (!countsLocal && isLocal(address))) return null;
    this.forget();
    const key = household(address);
    if (this.spent.size >= MOST_HOUSEHOLDS && !this.spent.has(key)) return null;
    const before = this.spent.get(key) ?? 0;
    const isOver = before + COSTS[lane] > units;
    const after = isOver ? before : before + COSTS[lane];
    this.spent.set(key, after);
    const seconds = Math.max(1, Math.ceil((this.ends - this.now()) / 1000));
    return { isOver, seconds, headers: told(units, units - after, seconds) };
  }

  /** What was counted in a minute that is over. To be called now and then, that nothing stays when nobody asks. */
  forget(): void {
    if (this.now() < this.ends) return;
    this.spent.clear();
    this.ends = this.now() + WINDOW_MS;
  }
}

/** Quota and window, then what is left and in how many seconds it is whole again. */
const told = (units: number, left: number, seconds: number) => ({
  'RateLimit-Policy': `"minute";q=${units};w=${WINDOW_MS / 1000}`,
  RateLimit: `"minute";r=${left};t=${seconds}`,
});
