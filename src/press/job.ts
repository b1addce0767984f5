import type { PdfDocument } from '../render/pdf/document.ts';

/** What a thread of the press is given. */
export interface PressJob {
  readonly document: PdfDocument;
  /** Four bytes that both threads see: 1 as soon as nobody waits for the file. */
  readonly left: SharedArrayBuffer;
}

/** A file; null where it was given up. */
export type Pressed = Uint8Array | null;
