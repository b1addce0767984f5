import type { PdfDocument } from '../render/pdf/document.ts';
import type { PoolFailureKind } from '../thread/pool.ts';

/** A file ready to be sent. */
export interface Printed {
  readonly bytes: Uint8Array;
  /** Of the bytes; lower-case hex. */
  readonly sha256: string;
}

/** Makes PDFs away from the thread that answers requests, and keeps what was made. */
export interface Press {
  /**
   * The document as PDF; the same document is made once, however many wait for it. Rejects with PressFailure, and
   * with the signal's reason where the reader left.
   */
  print(document: PdfDocument, signal?: AbortSignal): Promise<Printed>;
  /** Has a thread ready before anybody asks. Never rejects. */
  warm(): Promise<void>;
  /** Files wanted after this are refused, those under way are given up. */
  close(): Promise<void>;
}

/** What is never made. `too-long`: more pages than one file has; `right-to-left`: no font for such letters is installed. */
export type PressRefusal = 'too-long' | 'right-to-left';
/** Why there is no file. */
export type PressFailureKind = PressRefusal | PoolFailureKind;

/** Why no PDF was made; `kind` tells whether it helps to come again. */
export class PressFailure extends Error {
  override readonly name = 'PressFailure';
  readonly kind: PressFailureKind;

  constructor(kind: PressFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
