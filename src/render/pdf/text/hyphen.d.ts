/** The patterns of `hyphen` that are used here; its own types cover other paths. */
declare module 'hyphen/en-gb/index.js' {
  const patterns: {
    readonly hyphenateSync: (text: string, options?: { readonly minWordLength?: number }) => string;
  };
  export default patterns;
}
declare module 'hyphen/ru/index.js' {
  export { default } from 'hyphen/en-gb/index.js';
}
declare module 'hyphen/hy/index.js' {
  export { default } from 'hyphen/en-gb/index.js';
}
