/** Sentences of the pages about topics. */
export const topics = {
  title: 'Topics',
  lead: 'What the clauses are about, judged by their own words. A topic groups the words used for one thing; it says nothing about the parties.',
  none: 'No clause in this archive names a topic.',
  all: 'All topics',
  evidence: 'Each clause is listed because of the words marked in it.',
  words: 'Words of this topic',
  search: 'Search these clauses, in all languages',
};
