/** What pages of a mirror say of themselves. */
export const mirror = {
  title: 'About this saved copy',
  says: (name: string, date: string | null) =>
    `These pages are a saved copy of “${name}”${date === null ? '' : `, with its texts as of ${date}`}. They do not change by themselves.`,
  archiveAt: 'The archive itself is at',
  noPdfs: 'PDF files are not in it.',
  root: 'Root hash of the archive',
  check:
    'Whoever has the root hash from elsewhere can check every word with “archive verify --mirror”. The hashes of all files:',
  needsScripts:
    'This is answered in your own browser, by scripts beside this page: they are switched off here, or still opening. Nothing is sent anywhere.',
};
