import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  zwei zwo
  drei
  vier
  fünf
  sechs
  sieben
  acht
  neun
  zehn
  elf
  zwölf
  dreizehn
  vierzehn
  fünfzehn
  sechzehn
  siebzehn
  achtzehn
  neunzehn
  zwanzig
  dreißig
  vierzig
  fünfzig
  sechzig
  siebzig
  achtzig
  neunzig
  hundert einhundert
`);
