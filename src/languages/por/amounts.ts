import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  dois duas
  três
  quatro
  cinco
  seis
  sete
  oito
  nove
  dez
  onze
  doze
  treze
  catorze quatorze
  quinze
  dezasseis dezesseis
  dezassete dezessete
  dezoito
  dezanove dezenove
  vinte
  trinta
  quarenta
  cinquenta
  sessenta
  setenta
  oitenta
  noventa
  cem cento
`);
