/** The page "Reading safely": what the code does and its tests hold, nothing hoped for. */
export const safely = {
  title: 'Reading safely',
  lead: 'For readers who may be watched: what this archive writes down, what others can see, and how to read without it.',
  logs: 'What the program writes down',
  logsSays: [
    'For each request one line: the time, a random identifier, the method, the kind of page (such as “a text”, never which one), the status and how long it took.',
    'Not your network address, not your browser, not the page you asked for, not the words you searched for. Only where the program itself fails does another line tell what failed; it can hold a piece of what was asked for.',
    'So that nobody keeps others out, it counts in its memory how much each network address asks for within a minute: a number beside the address, nothing of what was asked. The count is never written down and is gone after the minute; whoever runs the archive can switch it off.',
  ],
  disk: 'What is kept on the disk',
  diskSays: [
    'In its data folder the program keeps the search index, what it has read of the texts, and PDFs of texts, clauses, ranges and texts side by side that somebody asked for: 512 MB of these at most. All of it is made of published texts, and only the account that runs the program can read it. The packages of the whole archive lie there too while the program runs, under no name: they are gone when it ends.',
    'Search words, search results, clauses you choose, comparisons and texts you paste are never written to the disk. Of searches, choices and comparisons the finished PDFs stay in memory, 64 MB at most, and answers to searches likewise; they are gone when the program ends. A pasted text is forgotten with its answer.',
    'No file tells when it was read last. That a PDF is there tells that somebody once asked for it, not who; the file system may also tell, to whoever takes the disk, when it was made. Those who run the archive can delete the folder at any time: it is made anew.',
  ],
  never: 'What it never does',
  neverSays: [
    'No cookies, no accounts, no counters of who reads what. Nothing on a page is loaded from another site.',
    'Links to other sites do not tell them where you come from.',
  ],
  network: 'What your network sees',
  networkSays: [
    'If the address begins with https://, your network and provider can see that you visit this archive, when, and how much is sent, but not which page or which words.',
    'If it begins with http://, they can see everything. The program itself speaks http; https is put before it by whoever runs it.',
    'Tor Browser hides from your network which site you visit; that you use Tor may be visible. Every page here works in it, also with scripts switched off.',
  ],
  operator: 'What those who run it can see',
  operatorSays: [
    'Whoever runs the server, the machine it stands on or a service in front of it could record more than this program does. This page speaks for the program, not for them.',
    'Where a search engine runs beside the program, the words you search for reach it too; quotations you check do not.',
  ],
  search: 'Search words',
  searchSays: [
    'The words you search for are part of the address. With scripts on they are sent to this archive while you type; with scripts off nothing is sent before you press the button.',
    'A text that you paste to compare is sent to this archive, answered and not kept.',
  ],
  time: 'What the time of an answer tells',
  timeSays: [
    'Answers are kept in memory for the next reader, so the first one takes longer: whoever measures that can guess that somebody asked for the same before, but not who. Common pages are made at the start, so that they tell less.',
  ],
  device: 'What stays on your device',
  deviceSays: [
    'Your browser may keep addresses, search words and copies of pages. A private window forgets them when it is closed.',
    'A link that you share tells which clause you read.',
  ],
  saved: 'Saving the archive in the browser',
  savedSays: [
    'On the page “Reading offline” you can save the archive on your device. Nothing is stored, and no program is registered, before you press the button; one more button removes both. Saved pages are then read without asking this archive.',
    'Whoever opens your browser can see that it is saved, and your browser may now and then ask this archive whether the program for saved pages is new.',
  ],
  offline: 'Reading without this site',
  offlineSays: [
    'Every text and clause can be saved: put .txt, .md or .json behind its address.',
    'Program and texts together run on your own computer; after installation no network is needed, and your reading does not leave it.',
    'The words of a clause have a hash. The same hash elsewhere means the same words, whoever gave you the copy.',
  ],
  ways: 'What each way of reading reveals',
  way: {
    site: [
      'These pages',
      'Your network sees that you visit the archive, and with https:// not which page. Your browser keeps what you do not make it forget.',
    ],
    mirror: [
      'A mirror at another address',
      'The same, but of that place: what it writes down is decided by whoever keeps it.',
    ],
    folder: [
      'A mirror in a folder of your own',
      'Nothing leaves your device while you read. Others can see that you fetched it once, and whoever takes the device finds the folder and what the browser remembers of it.',
    ],
    single: [
      'The archive as one file (.html)',
      'It fetches nothing and stores nothing, and you may give it any name. Others can see where you got it, once; whoever takes the device finds the file, and your browser may remember which clauses you opened in it.',
    ],
    offline: [
      'The archive saved in your browser (/offline)',
      'Saving it is seen once, as a visit of some megabytes; after that pages are read without a request. Whoever takes the device can see that it is saved.',
    ],
    files: [
      'Books (.epub) and .pdf',
      'They fetch nothing. The name of the file tells which text it is; an app for reading may tell its maker what you open; a link that you follow leads to these pages.',
    ],
    messenger: [
      'A messenger',
      'It can see what you send and to whom, unless only the two of you can read it. To show a preview of a link it may ask this archive for the page itself.',
    ],
    quotations: [
      'Quotations and cards on other pages',
      'A copied quotation fetches nothing unless its reader presses the button to check the words. A card that another page takes from here is asked for by each of its readers; saved as a file, by nobody.',
    ],
    assistants: [
      'Assistants (MCP)',
      'Their makers see what you ask and what they answer. This archive sees the request of the assistant, not you.',
    ],
    feeds: [
      'Feeds',
      'Your app asks again and again, so your network can see that you follow the archive. The address of an alert holds the words that you wait for.',
    ],
  },
  mirrors: 'Other places that serve this archive',
  contacts: 'Writing to us',
};
