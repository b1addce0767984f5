/** What a text says of its other versions and transcriptions. */
export const since = {
  newer: (day: string) => `There is a newer version, of ${day}.`,
  before: (day: string) => `The version before this one is of ${day}.`,
  same: (day: string) => `The words of this clause are the same in the version of ${day}.`,
  changed: (day: string) => `The words of this clause are different in the version of ${day}.`,
  unsure: (day: string) =>
    `We do not have all the words of this clause both here and in the version of ${day}, so we cannot say whether they are the same.`,
  absent: (day: string) => `The version of ${day} does not have this clause.`,
  moved: (day: string, name: string) => `In the version of ${day} it is ${name}.`,
  axis: 'Versions and transcriptions in time',
  axisSays:
    'A version is the text of the act as of a day; a transcription is our copy of it. Choose two to compare.',
  version: 'Version',
  transcription: 'Transcription',
  unknownDay: 'Day not recorded',
};
