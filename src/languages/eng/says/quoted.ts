/** What `<treaty-clause>` says on other people's pages: short, since it travels with it. */
export const quoted = {
  check: 'Check these words now',
  asking: 'Asking…',
  same: 'The archive has the same words, marked “{level}”.',
  rest: 'The words stand, but marks, numbers or words left out here have changed.',
  differ: 'Not the same: the archive has other words. Read them there.',
  unreached: 'Cannot say: no answer came from the archive.',
  version: 'Cannot say: another version answered.',
  none: 'Cannot say: the archive does not show these words.',
};
