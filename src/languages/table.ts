/** All languages: adding one is adding its folder and its line here, under its ISO 639-2/T code. */
export { aze } from './aze/index.ts';
export { eng } from './eng/index.ts';
export { hye } from './hye/index.ts';
export { kat } from './kat/index.ts';
export { rus } from './rus/index.ts';
export { tur } from './tur/index.ts';
export { ukr } from './ukr/index.ts';
