/** The page that saves the archive on a device. */
export const offline = {
  title: 'Reading offline',
  lead: 'Save this archive on your device and read it without a network. Nothing is saved before you press the button.',
  size: (pages: number, megabytes: number) => `${pages} pages in this language, about ${megabytes} MB.`,
  save: 'Save the archive on this device',
  check: 'Ask whether a newer version is there',
  remove: 'Remove everything that is saved',
  noScript:
    'Without scripts a browser cannot save the archive. Every text can be saved as a file: put .txt or .pdf behind its address.',
  banner: (root: string) =>
    `A copy saved on this device, archive version ${root}. It does not change by itself.`,
  how: 'How it works',
  howSays: [
    'Saved pages are read from the device, and nobody is asked for them. All of them are of one version of the archive; a newer one takes its place only when you ask for it and it has come whole. If saving is interrupted, what was saved before stays as it was.',
    'Saved are the pages of all documents, of each text in its newest form and of every clause, in the language of this page. With them comes the archive as one file, which searches, compares and checks quotations on the device, in all languages of the pages. PDFs need the network.',
  ],
  reveals: 'What it reveals and what it leaves',
  revealsSays: [
    'While it is saved, your network can see that much is loaded from here. Afterwards your browser may still ask this archive now and then whether its small program for saved pages is new; that tells that somebody has saved the archive, not what is read.',
    'Whoever opens your browser on this device can see that the archive is saved. A private window forgets it or refuses to save.',
    'The button removes the saved pages and their program. It cannot remove the history of your browser, files you downloaded, an icon on the home screen, or what networks and servers wrote down.',
  ],
  others: 'Without a browser’s storage',
  othersSays: 'The texts are also there as files, for any device:',
  script: {
    saving: '{1} of {2} pages, {3} MB…',
    saved: 'Saved: {1} pages, {2} MB, archive version {3}.',
    newest: 'What you have saved is the newest version.',
    newer: 'A newer version is there. Texts that changed: {1}. Press “Save” to replace what you have.',
    interrupted: 'The last saving was interrupted. What was saved before stays as it was.',
    moved: 'The archive changed while it was being saved, so nothing was replaced. Please try again.',
    full: 'Your browser has no room for it. Nothing was replaced.',
    failed: 'Not every page came. Nothing was replaced; please try again later.',
    unable:
      'This browser cannot save the archive here. It takes an address that begins with https://, and a window that is not private.',
    removed:
      'Removed: the saved pages and the program that showed them. The history of your browser, downloaded files, an icon on the home screen and what networks and servers wrote down stay.',
  },
};
