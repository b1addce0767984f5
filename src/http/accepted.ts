import { parseAccept } from 'hono/utils/accept';

/** What a request takes, and how gladly: `q` is more than 0, and 1 at most. */
interface Accepted {
  readonly type: string;
  readonly q: number;
}

/**
 * The members of Accept, Accept-Language or Accept-Encoding (RFC 9110, section 12.5) in small letters, best first, without
 * those that are refused (`q=0`). No more than `longest` UTF-16 code units are read.
 */
export const acceptedIn = (header: string, longest: number): readonly Accepted[] =>
  parseAccept(header.slice(0, longest))
    .filter(({ q }) => q > 0)
    .map(({ type, q }) => ({ type: type.toLowerCase(), q }));
