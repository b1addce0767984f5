/** Sentences of the home page and of the list of texts. */
export const home = {
  heading: 'Treaty texts you can search, check and cite',
  lead: 'Search the text, see the source of the wording, link to any clause; the link never changes.',
  holdings: (works: number, texts: number) =>
    `${works} ${works === 1 ? 'document' : 'documents'}, ${texts} of them with text.`,
  runBy: (name: string, since: string) => `Run by ${name} since ${since}.`,
  nothing: 'Nothing is held here yet: no document has been added to this archive.',
  aboutUs: 'Who we are and how we work',
  read: 'Read:',
  checked: {
    article: (total: number, official: number, partly: number, unchecked: number) =>
      `${official} of ${total} articles checked against an official copy, ${partly} against other copies or in part, ${unchecked} not at all.`,
    paragraph: (total: number, official: number, partly: number, unchecked: number) =>
      `${official} of ${total} paragraphs checked against an official copy, ${partly} against other copies or in part, ${unchecked} not at all.`,
  },
  columns: { document: 'Document', happened: 'What happened', languages: 'Languages, PDF' },
  contested: 'sources differ',
  tryThese: 'For example',
  ours: 'Summary in our own words',
  timeline: 'Timeline',
  timelineSays: 'Lines connect a document with those it names or is related to.',
  dots: { full: 'full text', partial: 'part of the text', none: 'listed, without text' },
  added: 'Latest additions and changes',
  recent: 'Texts we have',
  catalogued: 'Documents whose text we do not have',
  all: 'All texts',
};
