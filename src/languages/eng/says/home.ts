/** Sentences of the home page and of the list of texts. */
export const home = {
  heading: 'Treaty texts, clause by clause',
  lead: 'Search the words, read them with their sources, cite each clause by an address that stays.',
  tryThese: 'For example',
  ours: 'Summary in our own words',
  documents: 'The documents',
  timeline: 'Timeline',
  timelineSays: 'Lines lead from a text to those that it names or is related to.',
  dots: { full: 'full text held', partial: 'part held', none: 'catalogued, no text held' },
  added: 'Recently added',
  addedOn: (date: string) => `added ${date}`,
  recent: 'Texts held',
  catalogued: 'Catalogued, text not held',
  all: 'All texts',
};
