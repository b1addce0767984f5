import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  iki
  üç
  dörd
  beş
  altı
  yeddi
  səkkiz
  doqquz
  on
  on-bir
  on-iki
  on-üç
  on-dörd
  on-beş
  on-altı
  on-yeddi
  on-səkkiz
  on-doqquz
  iyirmi
  otuz
  qırx
  əlli
  altmış
  yetmiş
  səksən
  doxsan
  yüz
`);
