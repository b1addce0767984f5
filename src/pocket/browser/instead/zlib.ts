/** Nothing is sent from here, so that no reader ever asks for packed bytes. */
const neverAsked = (): never => {
  throw new Error('nothing is packed in a browser');
};

export const brotliCompressSync = neverAsked;
export const gzipSync = neverAsked;
export const constants = { BROTLI_PARAM_QUALITY: 0 };
