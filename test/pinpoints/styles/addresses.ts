import { createHash } from 'node:crypto';
import type { Place } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { LANGUAGE_CODES } from './languages.ts';

const path = ({ eId }: Place, { id, key }: NamedWork): string =>
  `/t/${id}/${key}/${eId.replaceAll('__', '/')}`;
const url = (place: Place, work: NamedWork): string => work.site + path(place, work);

/** c1 as design section 3 defines it, computed here on its own. */
const hash = ({ words }: Place): string | null =>
  words === null
    ? null
    : createHash('sha256').update(words.normalize('NFC').replace(/\s+/gu, ' ').trim()).digest('hex');

/** Addresses as they are copied, sent and mangled on their way; they are the same in every language. */
export const ADDRESSES: readonly Style[] = (
  [
    ['https://…/t/x/eng@…/art_52/para_4', url],
    ['/t/x/eng@…/art_52/para_4', path],
    ['…/t/x/eng@… without scheme', (place, work) => url(place, work).replace('https://', '')],
    ['<https://…>', (place, work) => `<${url(place, work)}>`],
    ['https://….', (place, work) => `${url(place, work)}.`],
    ['See https://… for the words.', (place, work) => `See ${url(place, work)} for the words.`],
    ['(https://…),', (place, work) => `(${url(place, work)}),`],
    ['https://…%40…', (place, work) => url(place, work).replace('@', '%40')],
    ['https://…/art_52__para_4', (place, { site, id, key }) => `${site}/t/${id}/${key}/${place.eId}`],
    [
      '/t/x/art_52/para_4 without a version',
      (place, { id }) => `/t/${id}/${place.eId.replaceAll('__', '/')}`,
    ],
    ['https://…/art_52/para_4.pdf', (place, work) => `${url(place, work)}.pdf`],
    ['the hash alone', hash],
    ['c1: and the hash', (place) => prefixed('c1:', hash(place))],
    ['/h/ and the hash', (place) => prefixed('/h/', hash(place))],
    [
      'https://…/h/ and 32 digits',
      (place, { site }) => prefixed(`${site}/h/`, hash(place)?.slice(0, 32) ?? null),
    ],
  ] satisfies readonly (readonly [string, Style['write']])[]
).map(([name, write]) => ({ name, languages: LANGUAGE_CODES, write }));

const prefixed = (prefix: string, words: string | null): string | null => words && prefix + words;

/** Whether a style is an address or a hash: no text of a treaty has these for references. */
export const isAddress = (style: string): boolean => ADDRESSES.some(({ name }) => name === style);
