import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  due
  tre
  quattro
  cinque
  sei
  sette
  otto
  nove
  dieci
  undici
  dodici
  tredici
  quattordici
  quindici
  sedici
  diciassette
  diciotto
  diciannove
  venti
  trenta
  quaranta
  cinquanta
  sessanta
  settanta
  ottanta
  novanta
  cento
`);
