import type { Context } from 'hono';
import type { Printed } from '../press/port.ts';
import { isFresh } from './body.ts';
import { type ByteRange, readRange } from './ranges.ts';
import { type Conditions, respond, type Sendable, type Sent } from './sendable.ts';

/** A finished file as an answer: whole, in parts (RFC 9110, section 14), or 304. It is compressed inside already. */
export class FileAnswer implements Sendable {
  private readonly file: Printed;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(file: Printed, mediaType: string, headers: Readonly<Record<string, string>>) {
    this.file = file;
    this.headers = { ...headers, 'Content-Type': mediaType };
  }

  get size(): number {
    return this.file.bytes.length;
  }

  send(conditions: Conditions): Sent {
    const etag = `"${this.file.sha256}"`;
    const { 'Content-Type': type = '', ...shared } = this.headers;
    const headers = { 'Cache-Control': 'no-cache', ...shared, ETag: etag, 'Accept-Ranges': 'bytes' };
    if (isFresh(conditions.header('if-none-match'), etag)) return { status: 304, headers, bytes: null };
    const range = this.rangeOf(conditions, etag);
    if (range === 'unsatisfiable')
      return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${this.size}` }, bytes: null };
    const { start, end } = range === 'whole' ? { start: 0, end: this.size } : range;
    const shown = { ...headers, 'Content-Type': type, 'Content-Length': String(end - start) };
    const bytes = this.file.bytes.subarray(start, end);
    if (range === 'whole') return { status: 200, headers: shown, bytes };
    const part = { ...shown, 'Content-Range': `bytes ${start}-${end - 1}/${this.size}` };
    return { status: 206, headers: part, bytes };
  }

  respond(c: Context): Response {
    return respond(c, this);
  }

  /** The part asked for; the whole where the client's part is of other bytes (`If-Range`), and for HEAD. */
  private rangeOf({ method, header }: Conditions, etag: string): ByteRange | 'whole' | 'unsatisfiable' {
    const condition = header('if-range');
    if (method !== 'GET' || (condition !== undefined && condition.trim() !== etag)) return 'whole';
    return readRange(header('range'), this.size);
  }
}
