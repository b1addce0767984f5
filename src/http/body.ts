import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { acceptedIn } from './accepted.ts';
import { remembered } from './remembered.ts';
import { type Conditions, respond, type Sendable, type Sent } from './sendable.ts';

/** Below this many bytes compression costs more than it saves. */
const COMPRESS_FROM_BYTES = 1024;
/** Beyond this many it takes some milliseconds. */
const LONG_BYTES = 65_536;

/** Media types whose bytes are compressed already. */
const isPacked = (mediaType: string): boolean =>
  /^(?:font\/woff2|image\/(?:png|jpeg)|application\/(?:pdf|zip|epub\+zip))\b/u.test(mediaType);

type Encoding = 'br' | 'gzip';

/** What an answer sends in one encoding, with its headers when it is sent whole and when the client has it already. */
interface Form {
  readonly etag: string;
  readonly bytes: Uint8Array;
  readonly whole: Sent;
  readonly fresh: Sent;
}

/** A body with its compressed forms, as it can be sent from thread to thread. */
export interface PackedBody {
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: ContentfulStatusCode;
  readonly bytes: Uint8Array;
  readonly tag: string;
  readonly encoded: Readonly<Partial<Record<Encoding, Uint8Array>>>;
}

/** Media types of pages and of answers for programs. */
export const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
/** Headers of what differs by the reader's languages; and of what holds words that somebody sent: nobody keeps it. */
export const CHANGING = { Vary: 'Accept-Language' };
export const PRIVATE = { ...CHANGING, 'Cache-Control': 'no-store' };

/** The bytes of an answer, made once: kept with its tag and its compressed forms for the next reader. */
export class Body implements Sendable {
  private readonly bytes: Uint8Array;
  private readonly mediaType: string;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly status: ContentfulStatusCode;
  private readonly tag: string;
  private readonly isPacked: boolean;
  private readonly forms = new Map<Encoding | null, Form>();

  constructor(
    content: string | Uint8Array,
    mediaType: string,
    headers: Readonly<Record<string, string>> = {},
    status: ContentfulStatusCode = 200,
    tag: string | null = null,
  ) {
    this.bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.mediaType = mediaType;
    this.headers = headers;
    this.status = status;
    this.tag = tag ?? createHash('sha256').update(this.bytes).digest('base64url').slice(0, 27);
    this.isPacked = this.bytes.length < COMPRESS_FROM_BYTES || isPacked(mediaType);
  }

  /** With its compressed forms, two of which are smaller than the words, and short ones as they are written out. */
  get size(): number {
    return this.bytes.length * (this.isPacked ? 2 : 3);
  }

  /** The same bytes, held and hashed once, with other headers besides. */
  withHeaders(headers: Readonly<Record<string, string>>): Body {
    return new Body(this.bytes, this.mediaType, { ...this.headers, ...headers }, this.status, this.tag);
  }

  /** Sends a strong ETag of its own for each encoding (RFC 9110, section 8.8.3), or 304. */
  send({ header }: Conditions): Sent {
    const { etag, whole, fresh } = this.formIn(
      this.isPacked ? null : chooseEncoding(header('accept-encoding') ?? ''),
    );
    return this.status === 200 && isFresh(header('if-none-match'), etag) ? fresh : whole;
  }

  respond(c: Context): Response {
    return respond(c, this);
  }

  /**
   * In the forms in which it was sent; a long page, whose compression takes as long as making it, compressed in every way
   * that the next reader may ask for.
   */
  pack(): PackedBody {
    const { mediaType, headers, status, bytes, tag } = this;
    const isLong = !this.isPacked && bytes.length > LONG_BYTES;
    const encoded = Object.fromEntries(
      ENCODINGS.filter((encoding) => isLong || this.forms.has(encoding)).map((encoding) => [
        encoding,
        this.formIn(encoding).bytes,
      ]),
    );
    return { mediaType, headers, status, bytes, tag, encoded };
  }

  static unpack({ bytes, mediaType, headers, status, tag, encoded }: PackedBody): Body {
    const body = new Body(bytes, mediaType, headers, status, tag);
    for (const encoding of ENCODINGS) {
      const made = encoded[encoding];
      if (made !== undefined) body.formIn(encoding, made);
    }
    return body;
  }

  private formIn(encoding: Encoding | null, made?: Uint8Array): Form {
    const kept = this.forms.get(encoding);
    if (kept !== undefined) return kept;
    const bytes = made ?? (encoding === null ? this.bytes : COMPRESS[encoding](this.bytes));
    const etag = `"${this.tag}${encoding === null ? '' : `-${encoding}`}"`;
    const shared = {
      'Cache-Control': 'no-cache',
      ...this.headers,
      ETag: etag,
      Vary: join(this.headers['Vary'], 'Accept-Encoding'),
    };
    const headers = {
      ...shared,
      'Content-Type': this.mediaType,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
      'Content-Length': String(bytes.length),
    };
    const whole: Sent = { status: this.status, headers, bytes };
    const form: Form = { etag, bytes, whole, fresh: { status: 304, headers: shared, bytes: null } };
    this.forms.set(encoding, form);
    return form;
  }
}

const ENCODINGS = ['br', 'gzip'] as const satisfies readonly Encoding[];

const COMPRESS: Readonly<Record<Encoding, (bytes: Uint8Array) => Uint8Array>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
};

const join = (vary: string | undefined, field: string): string =>
  vary === undefined ? field : `${vary}, ${field}`;

/** The best of our encodings that the client names; `*` names none, and the bytes as they are suit it as well. */
const chooseEncoding = remembered((header: string): Encoding | null => {
  const accepted = new Set(acceptedIn(header, 1000).map(({ type }) => type));
  return ENCODINGS.find((encoding) => accepted.has(encoding)) ?? null;
});

/** Whether the client has the very bytes that it would get now: those of one encoding (RFC 9110, section 13.1.2). */
export const isFresh = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((part) => {
    const value = part.trim().replace(/^W\//u, '');
    return value === '*' || value === etag;
  });
