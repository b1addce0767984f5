/** What is said where pages are made in the reader's own browser (`src/pocket`). */
export const pocket = {
  opening: 'Opening the archive in this browser. Nothing is sent anywhere.',
  failed: 'This cannot be opened: a file beside this page is missing or damaged, or the browser is too old.',
  notOpened: (languages: string) =>
    `Only texts in the languages you chose were searched. Not searched, though they are here: ${languages}.`,
  notHere: 'This is not part of the file. It is in the archive itself.',
  about: 'About this file',
  says: (name: string, date: string | null) =>
    `One file with all texts of “${name}”${date === null ? '' : ` as of ${date}`}. It asks for nothing, sends nothing and stores nothing on this device; only links that leave it lead to the network.`,
  canonical: 'The archive itself is at',
  root: 'Root hash of the archive',
  rootHolds: 'The texts opened here have exactly this root.',
  rootFails: 'The texts opened here have another root: this file is damaged or was changed.',
  data: 'SHA-256 of the data in this file',
  proves:
    'That the two agree shows that nothing was damaged on the way. It does not prove who made the file: whoever changes the texts can change both. Compare the root hash with one that you have from elsewhere, best from several places.',
};
