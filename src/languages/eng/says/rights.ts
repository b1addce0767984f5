/** By what right words are shown. */
export const rights = {
  heading: 'Rights',
  kind: { 'official-text': 'official text', 'official-translation': 'official translation' },
  licensed: (holder: string) => `shown by licence of ${holder}`,
};
