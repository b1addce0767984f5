/** Sentences around a remark on the words of a clause. */
export const correction = {
  ask: 'Something wrong here?',
  how: 'Nothing is sent from this page. Write what is wrong and how you know, copy the text below and send it in whatever way suits you.',
  block: 'Text to copy',
  blockHead: 'Correction',
  blockPermalink: 'Permalink',
  blockHash: 'Hash of the words',
  blockRemark: 'Remark (what it should say, and in which published copy)',
  ways: 'Ways to reach us, and what each shows of you',
  reveals: 'What it shows of you',
  none: 'We have not published a contact yet. Keep this text: its link and hash stay valid.',
};
