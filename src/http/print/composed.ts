import type { PdfDocument } from '../../render/pdf/document.ts';
import type { Sendable, Sent } from '../sendable.ts';

/** A PDF before it is printed, with the headers of its answer. */
export interface Composed {
  readonly document: PdfDocument;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a lane answers in the place of a PDF: it composes them, the thread that serves has them printed and keeps them. */
export class Unprinted implements Sendable {
  readonly composed: Composed;
  readonly size = 0;

  constructor(composed: Composed) {
    this.composed = composed;
  }

  send(): Sent {
    return { status: 200, headers: {}, bytes: null };
  }
}
