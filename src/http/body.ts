import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Below this many bytes compression costs more than it saves. */
const COMPRESS_FROM_BYTES = 1024;

/** Media types whose bytes are compressed already. */
const isPacked = (mediaType: string): boolean =>
  /^(?:font\/woff2|image\/(?:png|jpeg)|application\/(?:pdf|zip|epub\+zip))\b/u.test(mediaType);

type Encoding = 'br' | 'gzip';

/** The bytes of an answer, made once: kept with its tag and its compressed forms for the next reader. */
export class Body {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: ContentfulStatusCode;
  private readonly tag: string;
  private readonly compressed = new Map<Encoding, Uint8Array>();

  constructor(
    content: string | Uint8Array,
    mediaType: string,
    headers: Readonly<Record<string, string>> = {},
    status: ContentfulStatusCode = 200,
  ) {
    this.bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.mediaType = mediaType;
    this.headers = headers;
    this.status = status;
    this.tag = createHash('sha256').update(this.bytes).digest('base64url').slice(0, 27);
  }

  /** Bytes held, compressed forms included. */
  get size(): number {
    return [...this.compressed.values()].reduce((sum, { length }) => sum + length, this.bytes.length);
  }

  /** Answers with a strong ETag of its own for each encoding (RFC 9110, section 8.8.3), or 304. */
  respond(c: Context): Response {
    const encoding =
      this.bytes.length < COMPRESS_FROM_BYTES || isPacked(this.mediaType)
        ? null
        : chooseEncoding(c.req.header('accept-encoding'));
    const etag = `"${this.tag}${encoding === null ? '' : `-${encoding}`}"`;
    const headers: Record<string, string> = {
      'Cache-Control': 'no-cache',
      ...this.headers,
      ETag: etag,
      Vary: join(this.headers['Vary'], 'Accept-Encoding'),
    };
    if (this.status === 200 && isFresh(c.req.header('if-none-match'), etag))
      return c.body(null, 304, headers);
    headers['Content-Type'] = this.mediaType;
    if (encoding !== null) headers['Content-Encoding'] = encoding;
    const bytes = encoding === null ? this.bytes : this.encoded(encoding);
    headers['Content-Length'] = String(bytes.length);
    return c.body(new Uint8Array(bytes), this.status, headers);
  }

  private encoded(encoding: Encoding): Uint8Array {
    const kept = this.compressed.get(encoding);
    if (kept !== undefined) return kept;
    const made = COMPRESS[encoding](this.bytes);
    this.compressed.set(encoding, made);
    return made;
  }
}

const COMPRESS: Readonly<Record<Encoding, (bytes: Uint8Array) => Uint8Array>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
};

const join = (vary: string | undefined, field: string): string =>
  vary === undefined ? field : `${vary}, ${field}`;

/** The best encoding the client takes; `q=0` refuses one (RFC 9110, section 12.5.3). */
function chooseEncoding(accepted: string | undefined): Encoding | null {
  const takes = (name: string): boolean =>
    (accepted ?? '').split(',').some((part) => {
      const [token = '', ...parameters] = part.trim().toLowerCase().split(';');
      return (
        token.trim() === name && !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/u.test(parameter))
      );
    });
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** Whether the client has the very bytes that it would get now: those of one encoding (RFC 9110, section 13.1.2). */
export const isFresh = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((part) => {
    const value = part.trim().replace(/^W\//u, '');
    return value === '*' || value === etag;
  });
