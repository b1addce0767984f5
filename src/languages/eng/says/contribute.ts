/** The page for those who bring or correct a text. */
export const contribute = {
  title: 'Add or correct a text',
  lead: 'Every text here is a plain file. Anybody may propose a new text, a correction or a better source; an editor compares it with a copy before it is published.',
  files: 'The files of this archive',
  noFiles: 'No public address of the files is given yet.',
  write: 'Write to the editors:',
  browser: 'In a browser, without any code',
  browserSteps: [
    'Find an official copy, on the site of a party, of the depositary or of an international organization. Note its address and the day, and save it.',
    'Open the folder of the document among the files. A new text is a new file named by language and day, such as eng@2031-05-01.md; the easiest start is a copy of another text.',
    'A published text is never changed. A correction is a copy of its file with a name that ends in _r2, and it says why under “note”.',
    'Write the words exactly as the copy prints them. What cannot be read is a gap: [gap: the page is torn].',
    'Under “attestations”, name the copy, its address, the day and the clauses that you compared word for word.',
    'Propose the change as a pull request. The checks name the file, the line and what to do; an editor reads it against the copy and publishes it.',
  ],
  program: 'With the program, in ten minutes',
  programSteps: {
    save: 'Save the official copy as it was published: a web page, a Word file or a PDF with text in it.',
    import:
      'Make a text of it. The report says what was recognised and what is doubtful, and names every word that is missing.',
    watch: 'Read the text against the copy. Pages reload as you save, and show what is wrong with the file.',
    attest: 'Compare the text with the copy, clause by clause, and record what agrees.',
    style: 'Look at what could be better: references that lead nowhere, missing captions, rights.',
    lock: 'Publish. The words get hashes that everybody can check, and are not changed any more.',
    propose:
      'Propose the change as one pull request: the folder of the document, archive.lock and log.jsonl.',
  },
  rules: 'Four rules',
  rulesSay: [
    'The words of a text are never improved, completed or translated.',
    'What we do not have is shown as a gap.',
    'Every fact names its source. Where sources differ, both stand.',
    'An unofficial translation is shown only by licence of whoever holds the rights to it; without one it is listed, not stored.',
  ],
  missing: 'What is missing most',
  missingSays: (works: number) => `Documents listed without their text: ${works}.`,
};
