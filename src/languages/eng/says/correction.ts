/** Sentences around a remark on the words of a clause. */
export const correction = {
  ask: 'Something wrong here?',
  how: 'Nothing is sent from this page. Write what is wrong and how you know, copy the block and send it in the way that suits you.',
  block: 'Block to copy',
  blockHead: 'Correction',
  blockPermalink: 'Permalink',
  blockHash: 'Hash of the words',
  blockRemark: 'Remark (what should stand there, and in which published copy)',
  ways: 'Ways to reach us, and what each shows of you',
  reveals: 'Reveals',
  none: 'We have not published a contact yet. Keep the block: its link and hash stay valid.',
};
