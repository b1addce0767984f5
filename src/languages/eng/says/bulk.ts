/** The page of packages, and what the archive of texts says of itself. */
export const bulk = {
  title: 'Download the archive',
  lead: 'All texts at once, for programs, for spreadsheets and for safekeeping. Everybody gets the same bytes; nobody has to ask.',
  site: 'Address before the permalinks',
  all: 'All languages',
  size: (kilobytes: number) => `${kilobytes} KB`,
  waiting: 'is being made: reload this page in a moment',
  unasked: 'is made when it is first asked for',
  failed: 'cannot be made at present',
  leftOut: (texts: number) =>
    `Texts shown here that no package has, because nobody gave leave to hand them on or their published words are lost: ${texts}.`,
  kinds: {
    'texts.zip': {
      heading: 'Texts',
      says: 'Every text as Markdown with the copies it was compared with, the facts of the documents, the lock, the log and a list of SHA-256 hashes (ZIP).',
    },
    'texts.epub': {
      heading: 'One book',
      says: 'The newest edition of every text in one book (EPUB 3), with levels, stages, sources and hashes beside the words: for an e-reader or an app for reading, without a network.',
    },
    'texts.html': {
      heading: 'One page',
      says: 'The whole archive as one HTML file with a search of its own, for a phone or a memory stick: it opens without a network, asks for nothing and stores nothing.',
    },
    'mirror.zip': {
      heading: 'A mirror',
      says: 'Every page of the archive as a file, with a search that runs in the browser, and SHA256SUMS (ZIP): for a memory stick or any host of files, without a server. Beside a language only the pages are in that language; all texts are in each of them.',
    },
    'clauses.ndjson': {
      heading: 'Clauses for programs',
      says: 'Every clause of every edition, each a line of JSON (NDJSON): words, permalink, language, version, level, hashes, citation.',
    },
    'clauses.csv': {
      heading: 'Clauses for spreadsheets',
      says: 'The same as a table (CSV, UTF-8). A cell that begins with = + - @ or a tab, which a spreadsheet would run as a formula, has an apostrophe before it that is no part of the text.',
    },
    'catalog.jsonld': {
      heading: 'Catalogue as linked data',
      says: 'What the archive knows of its documents and texts, without their words, for programs that join facts: schema.org, ELI and DCAT as JSON-LD.',
    },
    'catalog.ttl': {
      heading: 'The same catalogue as Turtle',
      says: 'The same statements in another notation (RDF 1.1 Turtle).',
    },
  },
  check: 'Check it yourself',
  checkSays: [
    'Compare the hash of what you have (sha256sum) with the one on this page, or with one from somebody you trust.',
    'A download that broke off goes on where it stopped (curl -C - -O).',
    'In the packages permalinks are without the address of this site, so that they hold on every copy of the archive.',
  ],
  readMe: [
    'Texts of treaties as the archive holds them: a folder for each document, its facts in work.yaml, and a Markdown file for each language and version. They are copies without legal force.',
    'At the head of each text stand the copies that it was compared with (attestations). archive.lock holds the hash of every published clause, log.jsonl what was done to published texts.',
    'If "sha256sum -c SHA256SUMS" says OK of every file, none was changed on the way. The package of all languages is a folder that the program serves and checks: DOCUMENTS=<this folder> npm run archive -- verify.',
  ],
};
