import { isUnread, MOST_BYTES, type Place, type Unread } from './place.ts';

/** How long one file may take to come. */
const PATIENCE_MS = 20_000;

/** Hosts that are this machine, whatever a name server says. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** A mirror as an address: null where that is none of http or https on this machine. */
export function addressOf(given: string): URL | null {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isAsked = url !== null && /^https?:$/u.test(url.protocol) && LOOPBACK.test(url.hostname);
  return isAsked && url.username === '' && url.password === '' ? url : null;
}

/**
 * A mirror behind a server of this machine. Nothing but files below the address is asked for: redirects are not
 * followed, wherever they lead. A host that gives pages without their `index.html` is asked for them so.
 */
export function serverPlace(address: URL, ask: typeof fetch = fetch): Place {
  const base = address.href.replace(/[?#].*$/u, '').replace(/\/*$/u, '/');
  const at = (path: string): string => base + path.split('/').map(encodeName).join('/');
  return {
    read: async (file) => {
      const read = await get(at(file), ask);
      const page = file.replace(/(?:^|\/)index\.html$/u, '');
      return isUnread(read) && read.why === 'missing' && page !== file ? get(at(page), ask) : read;
    },
  };
}

const encodeName = (name: string): string => encodeURIComponent(name).replaceAll('%40', '@');

async function get(url: string, ask: typeof fetch): Promise<Uint8Array | Unread> {
  try {
    const answer = await ask(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: '*/*', 'accept-language': '*' },
    });
    if (answer.status === 404 || answer.status === 410) return { why: 'missing' };
    if (answer.status !== 200) return { why: 'unread', says: `it answers ${answer.status}` };
    return await bytesOf(answer);
  } catch (error) {
    return { why: 'unread', says: error instanceof Error ? (causeOf(error) ?? error.name) : 'no answer' };
  }
}

const causeOf = ({ cause }: Error): string | null =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : null;

/** As far as there is room, whatever the answer says of its length. */
async function bytesOf(answer: Response): Promise<Uint8Array | Unread> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return { why: 'unread', says: `it has more than ${MOST_BYTES} bytes` };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
