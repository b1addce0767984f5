import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  dos
  tres
  cuatro
  cinco
  seis
  siete
  ocho
  nueve
  diez
  once
  doce
  trece
  catorce
  quince
  dieciséis
  diecisiete
  dieciocho
  diecinueve
  veinte
  treinta
  cuarenta
  cincuenta
  sesenta
  setenta
  ochenta
  noventa
  cien ciento
`);
