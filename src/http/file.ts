import type { Context } from 'hono';
import type { Printed } from '../press/port.ts';
import { isFresh } from './body.ts';
import { type ByteRange, readRange } from './ranges.ts';
import { type Conditions, respond, type Sendable, type Sent } from './sendable.ts';

/** What of a file is to be sent; `fresh` where the client has it, `unsatisfiable` where no byte of it was asked for. */
type Wanted = ByteRange | 'whole' | 'fresh' | 'unsatisfiable';

/** What a file is, without its bytes. */
export interface FileFacts {
  readonly size: number;
  /** Of its bytes; lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a file is answered; the bytes are still to be read. */
export interface FileHead extends Pick<Sent, 'status' | 'headers'> {
  /** Null where no bytes are sent. */
  readonly range: ByteRange | null;
}

/** A finished file whole, in part (RFC 9110, section 14), or 304. It is compressed inside already. */
export function fileHead(facts: FileFacts, conditions: Conditions): FileHead {
  const etag = `"${facts.sha256}"`;
  const wanted = wantedOf(etag, facts.size, conditions);
  const shared = {
    'Cache-Control': 'no-cache',
    ...facts.headers,
    ETag: etag,
    'Accept-Ranges': 'bytes',
  };
  if (wanted === 'fresh') return { status: 304, headers: shared, range: null };
  if (wanted === 'unsatisfiable')
    return { status: 416, headers: { ...shared, 'Content-Range': `bytes */${facts.size}` }, range: null };
  const range = wanted === 'whole' ? { start: 0, end: facts.size } : wanted;
  const length = { 'Content-Type': facts.mediaType, 'Content-Length': String(range.end - range.start) };
  if (wanted === 'whole') return { status: 200, headers: { ...shared, ...length }, range };
  const part = { 'Content-Range': `bytes ${range.start}-${range.end - 1}/${facts.size}` };
  return { status: 206, headers: { ...shared, ...length, ...part }, range };
}

/** The part asked for; the whole where the client's part is of other bytes (`If-Range`), and for HEAD. */
function wantedOf(etag: string, size: number, { method, header }: Conditions): Wanted {
  if (isFresh(header('if-none-match'), etag)) return 'fresh';
  const condition = header('if-range');
  if (method !== 'GET' || (condition !== undefined && condition.trim() !== etag)) return 'whole';
  return readRange(header('range'), size);
}

/** A finished file in memory as an answer. */
export class FileAnswer implements Sendable {
  private readonly bytes: Uint8Array;
  private readonly facts: FileFacts;
  /** Kept, since what is sent first is written out once for all. */
  private readonly sent = new Map<FileHead['status'], Sent>();

  constructor({ bytes, sha256 }: Printed, mediaType: string, headers: Readonly<Record<string, string>>) {
    this.bytes = bytes;
    this.facts = { size: bytes.length, sha256, mediaType, headers };
  }

  get size(): number {
    return this.bytes.length;
  }

  send(conditions: Conditions): Sent {
    const { status, headers, range } = fileHead(this.facts, conditions);
    const known = this.sent.get(status);
    if (known !== undefined) return known;
    const bytes = range === null ? null : this.bytes.subarray(range.start, range.end);
    const sent = { status, headers, bytes };
    if (status === 200 || status === 304) this.sent.set(status, sent);
    return sent;
  }

  respond(c: Context): Response {
    return respond(c, this);
  }
}
