import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  deux
  trois
  quatre
  cinq
  six
  sept
  huit
  neuf
  dix
  onze
  douze
  treize
  quatorze
  quinze
  seize
  dix-sept
  dix-huit
  dix-neuf
  vingt
  trente
  quarante
  cinquante
  soixante
  soixante-dix septante
  quatre-vingts quatre-vingt huitante
  quatre-vingt-dix nonante
  cent
`);
