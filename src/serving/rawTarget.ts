import { isUtf8 } from 'node:buffer';

/** A whole request without a body: method, target, version, and the other lines of the head. Latin-1 is bytes. */
const HEAD = /^(GET|HEAD) ([^ \r\n]+) (HTTP\/1\.[01])\r\n((?:[^\r\n]+\r\n)*)\r\n$/u;

/**
 * A request whose address holds raw UTF-8, as `curl 'http://.../search?q=граница'` sends it, with these bytes escaped:
 * Node's parser takes them from nobody, whatever is asked of it. It is to be the last of its connection. Null where the
 * packet is no such request, or its bytes are no UTF-8.
 */
export function escapeTarget(packet: Buffer | undefined): Buffer | null {
  const [, method, target = '', version, lines = ''] = HEAD.exec(packet?.toString('latin1') ?? '') ?? [];
  if (method === undefined || !isUtf8(Buffer.from(target, 'latin1'))) return null;
  const escaped = target.replace(
    /[\x80-\xff]/gu,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const others = lines.replace(/^(?:connection|content-length|transfer-encoding|upgrade):.*\r\n/gimu, '');
  return Buffer.from(`${method} ${escaped} ${version}\r\nConnection: close\r\n${others}\r\n`, 'latin1');
}
