import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** Of a request; nothing is logged here, so that all may have one name. */
export const randomUUID = (): string => 'here';

/** `createHash('sha256')` as the archive uses it: at once, which the browser's own hash is not. */
export function createHash(_name: 'sha256') {
  const hash = sha256.create();
  const made = {
    update(bytes: Uint8Array | string) {
      hash.update(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
      return made;
    },
    digest(form: 'hex' | 'base64url'): string {
      const bytes = hash.digest();
      return form === 'hex' ? bytesToHex(bytes) : base64Url(bytes);
    },
  };
  return made;
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
