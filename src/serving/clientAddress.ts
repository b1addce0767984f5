import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of private networks: whoever asks from there is most likely a proxy, for all its readers. */
const LOCAL = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  LOCAL.addSubnet(network, bits);
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  LOCAL.addSubnet(network, bits, 'ipv6');

/** An address as it is written alone: no zone, and IPv4 as such; null where it is none. */
function plain(given: string): string | null {
  const address = given
    .trim()
    .replace(/%.*$/u, '')
    .replace(/^::ffff:(?=\d+\.)/iu, '');
  return isIP(address) === 0 ? null : address;
}

/**
 * Who asks: by the last address in the header that a proxy of ours writes, where one is named, since readers can write
 * what stands before it; else by the connection. Null where neither says.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  header: string | null,
): string | null {
  const told = header === null ? undefined : [headers[header] ?? []].flat().at(-1);
  const [last = ''] = (told ?? '').split(',').slice(-1);
  return plain(last) ?? plain(socket.remoteAddress ?? '');
}

export const isLocal = (address: string): boolean =>
  LOCAL.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** A household has an IPv4 address, or the 2^64 of a network of IPv6: one reader could ask from all of them. */
export function household(address: string): string {
  if (isIP(address) === 4) return address;
  const [before = '', after] = address.toLowerCase().split('::');
  const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));
  const [left, right] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const whole = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':');
}
