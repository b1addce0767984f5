/** What an editor at work is told above a page. */
export const watch = {
  title: 'Found in these files',
  lastGood: 'What has an error is left out, or shown as it last was without one.',
  none: 'Nothing is wrong with these files.',
};
