/** Sentences of the pages about topics. */
export const topics = {
  title: 'Topics',
  lead: 'What clauses speak of, found by their own words. A topic joins words for one thing; it says nothing about the parties.',
  none: 'No clause held here names a topic.',
  all: 'All topics',
  evidence: 'Each clause stands here because of the words that are marked in it.',
  words: 'Words of this topic',
  search: 'Search these clauses, in all languages',
};
