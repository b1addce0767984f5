import type { PoolFailureKind } from '../../thread/pool.ts';
import type { PackedBody } from '../body.ts';
import type { Composed } from '../print/composed.ts';
import type { Sendable } from '../sendable.ts';

/** How long work may take: some tenths of a second or a second. Short work never waits behind long work. */
export type Size = 'short' | 'long';

/** A request as a lane answers it: nothing of it tells who asks. */
export interface HeavyRequest {
  /** HEAD is asked as GET. */
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  /** Of the request; problem documents name it. */
  readonly id: string;
  readonly publicUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An answer with its bytes in the form that was asked for, a long one in every form, a PDF to be printed, or a redirect. `isKept`: it is the same for every reader. */
export type HeavyAnswer = (
  | { readonly body: PackedBody; readonly isKept: boolean }
  | { readonly composed: Composed; readonly isKept: boolean }
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
) & {
  /** Lines for the log: what failed. */
  readonly log: readonly string[];
};

/** Threads beside the one that serves, with the same archive and the same application. */
export interface HeavyLane {
  /**
   * Null where the lane holds another archive than this process: the request is then answered here. Rejects with
   * LaneFailure, and with the signal's reason as soon as it is aborted; the work is given up then.
   */
  answer(request: HeavyRequest, size: Size, signal?: AbortSignal): Promise<HeavyAnswer | null>;
  /** Has a thread ready before anybody asks, where the archive has texts that need one. Never rejects. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The thread could not answer: it was busy, died or took too long. Never a fault of what was asked. */
export class LaneFailure extends Error {
  override readonly name = 'LaneFailure';
  readonly kind: PoolFailureKind;

  constructor(kind: PoolFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Given to the application of a lane with each request, where a server gives its sockets. */
export interface Carried {
  readonly id: string;
  /** Takes the answer; null for a redirect. */
  readonly hand: (answer: Sendable | null, isKept: boolean) => void;
}
