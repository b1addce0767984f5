import { renderAkn } from '../akn/index.ts';
import { format } from './format.ts';

/** Akoma Ntoso 3.0. */
export const akn = format({
  mediaType: 'application/akn+xml; charset=utf-8',
  text: (subject, href) => renderAkn(subject, href),
});
