import { bulk } from './bulk.ts';
import { compare } from './compare.ts';
import { contribute } from './contribute.ts';
import { correction } from './correction.ts';
import { docs } from './docs.ts';
import { home } from './home.ts';
import { log } from './log.ts';
import { marks } from './marks.ts';
import { mirror } from './mirror.ts';
import { mirrors } from './mirrors.ts';
import { offline } from './offline.ts';
import { people } from './people.ts';
import { pocket } from './pocket.ts';
import { quote } from './quote.ts';
import { quoted } from './quoted.ts';
import { reading } from './reading.ts';
import { rights } from './rights.ts';
import { safely } from './safely.ts';
import { search } from './search.ts';
import { silence } from './silence.ts';
import { since } from './since.ts';
import { topics } from './topics.ts';
import { watch } from './watch.ts';
import { work } from './work.ts';

/** Interface sentences in English: the table that every other language completes. */
export const pages = {
  skipToContent: 'Skip to the content',
  nav: {
    menu: 'Menu',
    texts: 'Texts',
    search: 'Search',
    about: 'About',
    people: 'People',
    compare: 'Compare',
    safely: 'Reading safely',
    offline: 'Offline',
  },
  searchLabel: 'Words, "an exact phrase" or a citation such as Article IV',
  searchButton: 'Search',
  interfaceLanguage: 'Language of these pages',
  localCopy: 'local copy',
  home,
  quote,
  silence,
  noLegalForce: 'Copy without legal force.',
  ourTitles: 'Titles in [brackets] are ours, not those of the documents.',
  level: {
    heading: 'How far the wording is checked',
    official: 'checked against an official copy',
    secondary: 'checked against a press or scholarly copy',
    partial: 'checked in part',
    unchecked: 'not checked',
    officialSays:
      'Checked word for word against an official copy: one published by a party, a depositary or an international organization.',
    secondarySays: 'Checked word for word against a press or scholarly copy.',
    partialSays: 'Only some of these words were checked against a published copy.',
    uncheckedSays: 'Not checked: written down without a published copy at hand, so any word may differ.',
  },
  gap: 'We do not have it in this language or copy',
  gapAgain: 'we do not have this',
  heldElsewhere: 'We have it in',
  log,
  mirror,
  mirrors,
  since,
  work,
  text: {
    contents: 'Contents',
    languages: 'In other languages',
    versions: 'Other versions',
    editions: 'Editions of our transcription',
    edition: (number: number) => `edition ${number}`,
    formats: 'Download',
    sources: 'Sources of the words',
    sourceClass: {
      party: 'party',
      depositary: 'depositary',
      'international-organization': 'international organization',
      press: 'press',
      scholarly: 'scholarly',
      other: 'other',
    },
    quoting: (whom: string) => `quoting ${whom}`,
    exact: 'word for word',
    partly: 'some words',
    checked: (date: string) => `checked ${date}`,
    readers: (count: number) => `Readers who compared these words with a copy: ${count}`,
    readersAgree: 'They found the same.',
    readersDiffer: 'They did not find the same.',
    readersApart: 'Each read another copy.',
    differs: 'Where sources differ',
    reads: 'reads',
    role: 'Role of this language',
    publisher: 'Publisher of the copy',
    permalink: 'Permalink',
    hash: 'Hash of the words',
    proof: 'Link that checks the words',
    proofSays: 'Whoever opens it sees whether the words are still these; if they are not, both wordings.',
    wholeText: 'Whole text',
    previous: 'Previous',
    next: 'Next',
    pinnedOld: 'This is an older edition, kept as it was. The newest one may differ.',
  },
  cited: {
    unchanged: 'The words have not changed since they were cited.',
    agrees: (digits: number) =>
      `The first ${digits} digits of the hash agree; 32 or more are needed to say that the words are unchanged.`,
    changed: 'The words are no longer those that were cited. Both are shown below.',
    unknown: 'The words are not those that were cited; the cited words are not in this archive.',
    before: 'As cited',
    now: 'Now',
    noWords: 'This clause has no words of its own to compare.',
  },
  search,
  facet: {
    lang: 'Language',
    work: 'Document',
    type: 'Type',
    nature: 'Nature',
    party: 'Participant',
    subject: 'Subject',
    person: 'Person',
    year: 'Year',
    stage: 'Stage',
    level: 'How far the wording is checked',
    topic: 'Topic',
  },
  type: {
    treaty: 'treaty',
    convention: 'convention',
    agreement: 'agreement',
    protocol: 'protocol',
    charter: 'charter',
    declaration: 'declaration',
    statement: 'statement',
    memorandum: 'memorandum',
    framework: 'framework',
    appeal: 'appeal',
    resolution: 'resolution',
    act: 'act',
    other: 'other',
  },
  nature: { treaty: 'treaty', 'non-binding': 'not legally binding', 'not-stated': 'not stated' },
  stage: {
    drafted: 'drafted',
    initialed: 'initialed',
    signed: 'signed',
    adopted: 'adopted',
    issued: 'issued',
    published: 'published',
    ratified: 'ratified',
    'in-force': 'in force',
    terminated: 'terminated',
  },
  role: {
    party: 'party',
    participant: 'participant',
    host: 'host',
    mediator: 'mediator',
    addressee: 'addressee',
    witness: 'witness',
  },
  act: {
    initialed: 'initialed',
    signed: 'signed',
    'signed-as-witness': 'signed as a witness',
    present: 'was present',
    mediated: 'mediated',
  },
  acted: {
    initialed: 'initialed',
    signed: 'signed',
    'signed-as-witness': 'signed as a witness',
    present: 'present',
    mediated: 'mediated',
  },
  languageRole: {
    authentic: 'authentic',
    'official-translation': 'official translation',
    'unofficial-translation': 'unofficial translation',
    'not-stated': 'role not stated',
  },
  relation: {
    amends: 'amends',
    replaces: 'replaces',
    implements: 'implements',
    mentions: 'mentions',
    'translation-of': 'is a translation of',
    related: 'related',
  },
  tools: 'Tools',
  cite: {
    title: 'Check citations',
    ref: 'A reference, such as “Article 4, paragraph 2”',
    text: 'Or paste a whole text: we find every reference in it',
    button: 'Find',
    near: 'Close matches',
    status: { found: 'found', absent: 'not found', ambiguous: 'fits several' },
    total: (count: number) => (count === 1 ? '1 reference.' : `${count} references.`),
    truncated: 'The text is too long: only its beginning was read.',
    styles: 'As a citation',
    plain: 'Our own style',
  },
  compare,
  problem: {
    thereIs: 'Try instead',
    details: 'Details',
    identifier: 'Request',
  },
  hash: { title: 'Clauses with exactly these words', several: 'Several clauses have exactly these words.' },
  about: {
    title: 'About this archive',
    who: 'Who',
    whoSays: 'An archive of treaty texts. Its editors have not said here who they are.',
    method: 'Method',
    methodSays:
      'Texts are transcribed clause by clause from copies that each text names. We complete, correct and translate nothing: what we do not have is shown as a gap.',
    levels: 'What has been checked and what has not',
    levelsSays: 'Every clause shows how far its wording was checked:',
    privacy: 'Privacy',
    privacySays:
      'No cookies, no scripts from elsewhere, no logs of addresses, browsers or search words. Links carry no trace of where you came from.',
    licences: 'Licences',
    licencesSays:
      'Official texts are free of copyright; a text that is shown by licence says whose it is. Summaries and notes are ours and free to use. The source code is open.',
    contacts: 'Contacts',
    noContacts: 'No contact is published yet.',
    addresses: 'Addresses',
    addressesSays:
      'The address of a clause, such as the one below, never changes and never means another clause. Add .pdf, .md, .txt or .json to it for other formats.',
    errors: 'Errors',
    errorsSays: 'Programs receive errors as problem documents (RFC 9457) of these types:',
  },
  offline,
  people,
  topics,
  rights,
  watch,
  pocket,
  contribute,
  bulk,
  docs,
  safely,
  correction,
  quoted,
  reading,
  marks,
};
