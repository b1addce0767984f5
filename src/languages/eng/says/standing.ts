/** What a page says where a text is not shown as its file is now. */
export const standing = {
  unread: (time: string) =>
    `The file of this text is being edited and cannot be read now; this is the last good state, of ${time}.`,
  changed:
    'The file of this text no longer holds the published words; shown here are the words as they were published.',
  altered:
    'These words are not the published ones: the text was changed after its publication, and the published words are not kept here. Do not cite them; no source is claimed for them.',
};
