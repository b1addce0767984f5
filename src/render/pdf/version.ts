/** Version of the layout, in the metadata of every file: raised whenever the same document gives other bytes. */
export const LAYOUT_VERSION = 13;
