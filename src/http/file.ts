import type { Context } from 'hono';
import type { Printed } from '../press/port.ts';
import { isFresh } from './body.ts';
import { type ByteRange, readRange } from './ranges.ts';

/** A finished file as an answer: whole, in parts (RFC 9110, section 14), or 304. It is compressed inside already. */
export class FileAnswer {
  private readonly file: Printed;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(file: Printed, mediaType: string, headers: Readonly<Record<string, string>>) {
    this.file = file;
    this.headers = { ...headers, 'Content-Type': mediaType };
  }

  /** Bytes held. */
  get size(): number {
    return this.file.bytes.length;
  }

  respond(c: Context): Response {
    const etag = `"${this.file.sha256}"`;
    const { 'Content-Type': type = '', ...shared } = this.headers;
    const headers = { 'Cache-Control': 'no-cache', ...shared, ETag: etag, 'Accept-Ranges': 'bytes' };
    if (isFresh(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
    const range = this.rangeOf(c, etag);
    if (range === 'unsatisfiable')
      return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${this.size}` });
    const { start, end } = range === 'whole' ? { start: 0, end: this.size } : range;
    const shown = { ...headers, 'Content-Type': type, 'Content-Length': String(end - start) };
    const bytes = new Uint8Array(this.file.bytes.subarray(start, end));
    return range === 'whole'
      ? c.body(bytes, 200, shown)
      : c.body(bytes, 206, { ...shown, 'Content-Range': `bytes ${start}-${end - 1}/${this.size}` });
  }

  /** The part asked for; the whole where the client's part is of other bytes (`If-Range`), and for HEAD. */
  private rangeOf(c: Context, etag: string): ByteRange | 'whole' | 'unsatisfiable' {
    const condition = c.req.header('if-range');
    if (c.req.method !== 'GET' || (condition !== undefined && condition.trim() !== etag)) return 'whole';
    return readRange(c.req.header('range'), this.size);
  }
}
