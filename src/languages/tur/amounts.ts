import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  iki
  üç
  dört
  beş
  altı
  yedi
  sekiz
  dokuz
  on
  onbir
  oniki
  onüç
  ondört
  onbeş
  onaltı
  onyedi
  onsekiz
  ondokuz
  yirmi
  otuz
  kırk
  elli
  altmış
  yetmiş
  seksen
  doksan
  yüz
`);
