import type { Context } from 'hono';
import type { Printed } from '../press/port.ts';
import { isFresh } from './body.ts';
import { type ByteRange, readRange } from './ranges.ts';
import { type Conditions, respond, type Sendable, type Sent } from './sendable.ts';

/** A finished file as an answer: whole, in parts (RFC 9110, section 14), or 304. It is compressed inside already. */
export class FileAnswer implements Sendable {
  private readonly file: Printed;
  private readonly etag: string;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly fresh: Sent;
  private readonly whole: Sent;

  constructor(file: Printed, mediaType: string, headers: Readonly<Record<string, string>>) {
    this.file = file;
    this.etag = `"${file.sha256}"`;
    const shared = { 'Cache-Control': 'no-cache', ...headers, ETag: this.etag, 'Accept-Ranges': 'bytes' };
    this.headers = { ...shared, 'Content-Type': mediaType };
    this.fresh = { status: 304, headers: shared, bytes: null };
    this.whole = this.part(200, { start: 0, end: file.bytes.length });
  }

  get size(): number {
    return this.file.bytes.length;
  }

  send(conditions: Conditions): Sent {
    if (isFresh(conditions.header('if-none-match'), this.etag)) return this.fresh;
    const range = this.rangeOf(conditions);
    if (range === 'whole') return this.whole;
    if (range !== 'unsatisfiable')
      return this.part(206, range, {
        'Content-Range': `bytes ${range.start}-${range.end - 1}/${this.size}`,
      });
    const headers = { ...this.fresh.headers, 'Content-Range': `bytes */${this.size}` };
    return { status: 416, headers, bytes: null };
  }

  private part(
    status: 200 | 206,
    { start, end }: ByteRange,
    more: Readonly<Record<string, string>> = {},
  ): Sent {
    const headers = { ...this.headers, 'Content-Length': String(end - start), ...more };
    return { status, headers, bytes: this.file.bytes.subarray(start, end) };
  }

  respond(c: Context): Response {
    return respond(c, this);
  }

  /** The part asked for; the whole where the client's part is of other bytes (`If-Range`), and for HEAD. */
  private rangeOf({ method, header }: Conditions): ByteRange | 'whole' | 'unsatisfiable' {
    const condition = header('if-range');
    if (method !== 'GET' || (condition !== undefined && condition.trim() !== this.etag)) return 'whole';
    return readRange(header('range'), this.size);
  }
}
