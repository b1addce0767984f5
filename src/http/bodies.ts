import type { Context } from 'hono';
import { fail } from './problem.ts';
import { failParameter } from './readParameters.ts';

/** Pasted texts are refused beyond this many bytes. */
export const MAX_BODY_BYTES = 1_000_000;

/**
 * Fields of a posted form or JSON object as strings. Reads no more than the limit, whatever the request says of its
 * length. Fails where it is too large or neither form nor JSON.
 */
async function readFields(c: Context): Promise<Readonly<Record<string, string>>> {
  const text = await readBody(c);
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  if (type !== 'application/json') return fail('invalid-request', { why: 'body-unread' });
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('invalid-request', { why: 'body-unread' });
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) =>
      typeof field === 'string'
        ? [name, field]
        : failParameter({ parameter: name.slice(0, 60), fault: 'no-text' }),
    ),
  );
}

/** The same, without the language of the interface, which forms of pages carry along. */
export async function readPosted(c: Context): Promise<Readonly<Record<string, string>>> {
  const { ui: _, ...fields } = await readFields(c);
  return fields;
}

/** A posted JSON value of whatever shape. */
export const readJson = async (c: Context): Promise<unknown> => parseJson(await readBody(c));

async function readBody(c: Context): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of piecesOf(c)) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) return fail('too-large', { why: 'body-too-large', most: MAX_BODY_BYTES });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What can go wrong with a body is its connection: broken off by the sender, or cut since it came too slowly. */
async function* piecesOf(c: Context): AsyncGenerator<Uint8Array> {
  try {
    yield* c.req.raw.body ?? [];
  } catch {
    fail('reader-left', { why: 'body-cut' });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('invalid-request', { why: 'body-unread' });
  }
}
