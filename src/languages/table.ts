/** All languages: adding one is adding its folder and its line here, under its ISO 639-2/T code. */
export { ara } from './ara/index.ts';
export { aze } from './aze/index.ts';
export { deu } from './deu/index.ts';
export { eng } from './eng/index.ts';
export { fas } from './fas/index.ts';
export { fra } from './fra/index.ts';
export { hye } from './hye/index.ts';
export { ita } from './ita/index.ts';
export { kat } from './kat/index.ts';
export { por } from './por/index.ts';
export { rus } from './rus/index.ts';
export { spa } from './spa/index.ts';
export { tur } from './tur/index.ts';
export { ukr } from './ukr/index.ts';
export { zho } from './zho/index.ts';
