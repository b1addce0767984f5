import { wordsAround } from '../../model/interfaces.ts';
import { SHAPES } from '../../render/card/card.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import type { AppContext } from '../context.ts';
import type { Quoted } from '../embed/oEmbed.ts';
import type { SharedImage } from '../parts/layout.tsx';
import { canonicalAddress } from '../text/linkHeader.ts';
import { cardPath } from './path.ts';
import { cardAlt } from './subject.ts';

/** The picture that a messenger shows beside a link to a text or clause; its words are in the language of the text. */
export const sharedCard = ({ absolute }: AppContext, quoted: Quoted): SharedImage => ({
  url: baseOf(absolute) + cardPath(canonicalAddress(quoted.address, quoted.target), 'png'),
  type: 'image/png',
  ...SHAPES.wide,
  alt: cardAlt(quoted, wordsAround(quoted.view.key.language)),
});
