/** The page of mirrors. */
export const mirrors = {
  title: 'Mirrors',
  lead: 'A mirror is a copy of this archive that somebody else keeps: the same pages and words at another address, in a folder or on a memory stick. Anybody may make one.',
  none: 'None is published yet.',
  keptBy: 'kept by',
  check: 'Is a mirror true?',
  checkSays: [
    'Whoever keeps a mirror could change its words. The program of this archive reads the words of every page of a mirror, hashes them anew and names each clause that differs; what the mirror says of itself is not believed.',
    'Take the root below from a place that you trust: the same root means the same words in every text.',
  ],
  make: 'Make one',
  makeSays: [
    'One command writes every page as a file. The folder works from a disk and on any host of files, and is the same for everybody, byte for byte.',
  ],
};
