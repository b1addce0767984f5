import { said } from '../../said.ts';
import type { Naming, ReasonWords } from '../../says.ts';
import { faults } from './faults.ts';
import { pages } from './pages.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ending = (noun: string): string => (noun.endsWith('x') ? 'es' : 's');
const heldAre = (held: readonly string[], name: Naming): string =>
  `; held: ${held.map(name.text).join('; ')}`;

const offeredAre = (offered: readonly string[]): string =>
  offered.length === 0 ? '' : `; offered: ${offered.map((format) => `.${format}`).join(', ')}`;

export const reasons: ReasonWords = {
  counted: (count, _, noun) => `${NUMBERS[count] ?? count} ${noun}${count === 1 ? '' : ending(noun)}`,
  span: (from, to) => `${from} to ${to}`,
  nothing: 'no parts',
  fromEnd: { last: (noun) => `last ${noun}`, penultimate: (noun) => `penultimate ${noun}` },
  faults,
  failures: {
    busy: 'Others wait already: try again in a few seconds',
    slow: 'It took too long: try again in a few seconds',
    closed: 'The server is stopping: try again in a few seconds',
    crashed: 'It failed: it was written to the log',
    'too-long': 'There are too many pages for one file: ask for a part, such as a few articles',
    'right-to-left':
      'No font for these letters, written from right to left, is installed here: read the text on its page',
  },
  instead: {
    search: 'Ask for fewer words, prefixes or neighbourhoods at once, or for longer beginnings of words',
    citations: 'Send a shorter text, or its paragraphs one by one',
    comparison: 'Compare one article or chapter at a time',
    quotation: 'Send a shorter text, or its quotations one by one',
    parse: 'Divide the text into smaller files',
  },
  says: {
    'nothing-named': 'No document of this archive and no clause is named here',
    'unknown-name': 'No document here has this name',
    'act-not-held': ({ act }) => `"${act}" is not in this archive`,
    'no-address': 'No clause is at this address',
    nowhere: ({ steps }, name) => `No text held here has ${name.steps(steps)}`,
    'in-works': ({ steps, works }, name) =>
      steps.length === 0 ? `It fits ${works} documents` : `${name.steps(steps)} stands in ${works} documents`,
    'not-in-works': ({ steps }, name) => `No text held of the documents so named has ${name.steps(steps)}`,
    stands: ({ steps, work, language }, name) =>
      said`${name.steps(steps)}: ${name.title(work)}, ${name.language(language)} text`,
    'no-text-left': ({ work }, name) => said`No text of ${name.title(work)} fits these filters`,
    'text-not-held': ({ steps, work }, name) =>
      said`${name.title(work)} is catalogued; its text is not held${
        steps.length === 0 ? '' : `, so ${name.steps(steps)} cannot be shown`
      }`,
    'words-not-held': ({ steps, work, language }, name) =>
      said`${name.steps(steps)} of ${name.title(work)} is not held in ${name.language(language)}`,
    'no-clause': ({ work, within, has, asked }, name) => {
      const missing = typeof asked === 'string' ? `"${asked}"` : name.level(asked);
      const there = `has ${name.contents(has)} in this version`;
      if (work === null) return `${name.steps(within) || 'This text'} ${there}; there is no ${missing}`;
      if (within.length === 0) return said`${name.title(work)} has no ${missing}; it ${there}`;
      return said`${name.steps(within)} ${there}; there is no ${missing} (${name.title(work)})`;
    },
    'printed-together': ({ work, asked, printed }, name) => {
      const missing = typeof asked === 'string' ? `"${asked}"` : name.level(asked);
      if (work === null) return `This text prints "${printed}"; ${missing} does not stand alone`;
      return said`${name.title(work)} prints "${printed}" in this version; ${missing} does not stand alone`;
    },
    'several-clauses': ({ asked, within, clauses }, name) =>
      `"${asked}" fits ${clauses.length} clauses of ${name.steps(within) || 'this text'}`,
    'too-long': 'No clause has so long an address',
    'not-compared':
      'The clause is not held in the language of this reference: its other words cannot be looked for there',
    unread: ({ text }) => `"${text}" could not be read as part of the citation`,
    'no-part': ({ text }) => `No "${text}" has an address here`,
    'read-as': ({ text }) => `Read as "${text}"`,
    'no-work': ({ asked }) => `This archive has no document called "${asked}"`,
    'facts-left-out': ({ work }) =>
      `The facts about ${work} have an error and are left out until an editor mends them`,
    'work-lost': ({ work }) =>
      `${work} was published here; its files are missing until somebody brings them back`,
    'text-left-out': ({ text }, name) =>
      `The text ${name.text(text)} has an error or is missing, and is left out until an editor mends it`,
    'no-edition': ({ text, editions }, name) =>
      `${name.text(text)} has these editions: ${editions.join(', ')}`,
    'no-version-yet': ({ work, day, held }, name) =>
      said`${name.title(work)} has no version as early as ${day}${heldAre(held, name)}`,
    'no-stage': ({ work, asked, held }, name) =>
      said`"${asked}" is neither a date (YYYY-MM-DD) nor a stage of ${name.title(work)}${heldAre(held, name)}`,
    'stage-without-day': ({ work, stage, held }, name) =>
      said`No day is known to this archive on which ${name.title(work)} was ${pages.stage[stage]}${heldAre(held, name)}`,
    'no-version': ({ work, language, held }, name) =>
      said`${name.title(work)} is not held in ${
        language === null ? 'that language' : name.language(language)
      } in the version asked for${heldAre(held, name)}`,
    'no-siblings': ({ from, to }) =>
      `A range runs between two clauses that stand side by side; ${from} and ${to} do not`,
    'too-few-texts': ({ most }) => `Texts side by side are parallel/<text>+<text>, two to ${most} of them`,
    'not-in-version': ({ text }, name) =>
      `The clause that this link was made for is not in this version: ${name.text(text)}`,
    withdrawn: ({ reason, hash, tree }) =>
      `${reason.replace(/[.։]$/u, '')}. These words stood here and may no longer be shown. Their hashes stay: ${hash} of the words, ${tree} of the clause`,
    'same-text': ({ texts }, name) =>
      `Each text stands side by side with others, not with itself: ${texts.map(name.text).join('; ')}`,
    'begins-at': 'Texts begin at /t, search is at /search, the API at /api/v1; see /openapi.json',
    'method-unused': ({ method }) => `${method} is not used here`,
    'no-hash': ({ hash }) => `No clause in this archive has words whose c1 begins with ${hash}`,
    'no-format': ({ format, offered }) => `This archive does not offer .${format} here${offeredAre(offered)}`,
    'selection-too-long': ({ most, asked }) =>
      `A selection has at most ${most} clauses or ranges; these are ${asked}`,
    'not-in-text': ({ clause }) => `${clause} is not held in this text, and a selection shows what is`,
    'one-clause': 'This is told of one clause: give the eId of one, such as art_II__p_2',
    'list-elsewhere': ({ asked }) => `The list of all texts is at /t and /t.json, not at ${asked}`,
    'broken-escape': ({ text }) => `"${text}" holds a broken escape (%)`,
    'slash-in-part': 'a part of the address holds a slash or NUL',
    'body-unread':
      'Send named texts as JSON (application/json) or as a form (application/x-www-form-urlencoded)',
    'body-too-large': ({ most }) => `At most ${most} bytes are read`,
    'body-cut': 'The body did not come whole',
    'comparison-begins': 'A comparison is /compare/<work>/<text>/to/<work>/<text>',
    'no-text-there': ({ address }) =>
      `${address} holds no text here: a comparison needs a text or a clause on each side`,
    'no-columns': 'No text stands side by side with another',
    'reader-left': 'Nobody waits for this any more',
    'being-edited': ({ text }) => `${text} is being edited and cannot be read now`,
    logged: 'It was written to the log under the id of this request',
    'bytes-unread':
      'These bytes are no HTTP request; characters beyond ASCII stand in addresses as UTF-8, best escaped by %',
    'head-too-long': 'Address and headers may have 16 kB: shorten the address, or send a pasted text by POST',
    'chunks-too-much': 'The chunks of the body carry too much beside it',
    'came-too-slowly': 'The request did not come whole in time: send it again',
    'no-topic': 'There is no topic of this name',
    'no-collection': 'There is no collection of this name with a text',
    nobody: 'No instrument of this archive records an act under this name',
    'no-host': 'The request names no host, or none that can be',
    'not-sent': 'The answer could not be sent',
    'others-first': 'The archive answers others first: try again in a few seconds',
    'being-stopped': 'The archive is being stopped: try again in a few seconds',
    'too-often': ({ seconds }) =>
      `More was asked from this address than is answered in a minute: ask again in ${seconds} s`,
    'bad-parameters': ({ parameters }, name) =>
      parameters.map((one) => `${one.parameter} ${name.fault(one)}`).join('; '),
    'too-much-work': ({ work }) => reasons.instead[work],
    'work-failed': ({ failure }) => reasons.failures[failure],
    'no-answer-yet': 'it has not answered yet',
    'no-answer-in-time': ({ ms }) => `no answer within ${ms} ms`,
    'no-connection': ({ code }) => `no connection (${code})`,
    'connection-lost': ({ code }) => `connection lost (${code})`,
    'answer-too-long': 'the answer is too long',
    'answer-unread': 'the answer is no JSON of a search',
    'answer-error': ({ code }) => `it answers with an error (${code})`,
    'engine-index-missing': 'the index is missing: run npm run index',
    'engine-index-other': 'the index was not made by this version: run npm run index',
    'engine-key-refused': 'the key is refused: check MEILI_SEARCH_KEY',
    'engine-key-wanted': 'a key is wanted: set MEILI_SEARCH_KEY',
    'engine-disk-full': 'its disk is full',
    'engine-disk-failing': 'it cannot read or write its disk',
    'unheard-by-others': 'it does not answer the other servers',
    'server-fails': ({ at, of, because }, name) => said`server ${at} of ${of}: ${name.because([because])}`,
    'index-older':
      'The index of Meilisearch is older than the documents: words are those of the documents, but what was added since may be missing until npm run index',
    'hits-missed': 'what it alone holds is not found',
    'index-opening': 'The search index is being opened',
    'index-building': 'The search index is being built: try again shortly',
    'index-rebuilding': 'The search index is being built anew',
    'index-failed': ({ error }) => `The search index could not be built: ${error}`,
    'too-many-clauses': ({ clauses, most }) =>
      `${clauses} clauses are more than the embedded search engine takes (EMBEDDED_MAX_CLAUSES ${most}): start Meilisearch and set MEILI_URL. Texts and citations are answered as before`,
    'engine-silent': ({ engine, because }, name) => said`${engine} does not answer: ${name.because(because)}`,
    'pieces-cut': ({ most }) => `Only the first ${most} words and operators were read`,
    'words-cut': ({ most }) => `Only the first ${most} different words were searched`,
    'quote-alone': 'A quotation mark has no other one and was left out',
    'bracket-unopened': 'A closing bracket without an opening one was left out',
    'bracket-unclosed': 'An opening bracket has no closing one: it was read as closed at the end',
    'brackets-deep': ({ most }) => `Brackets within more than ${most} others were left out`,
    'star-inside': '* is read at the end of a word only',
    'field-unread': ({ text }) => `"${text}" restricts nothing and was read as words`,
    'near-nothing': ({ text }) => `"${text}" has no words on both sides and was left out`,
    'joins-nothing': ({ text }) => `"${text}" joins nothing here and was read as a word`,
    'operator-unknown': ({ text }) =>
      `"${text}" is no operator here and was left out; words near each other are asked for by a /n b`,
    'contested-name': ({ text }) =>
      `"${text}" is looked for as it is written: sides have different names for this place, and none stands for another`,
    'only-in-titles': ({ text }) => `"${text}" stands in titles held here and in no clause`,
    'unknown-word': ({ text }) => `No text held here has the word "${text}"`,
    'unknown-beginning': ({ text }) => `No text held here has a word that begins so: "${text}"`,
    'unknown-phrase': ({ text }) => `No text held here has these words one after the other: "${text}"`,
    'nothing-asked': 'The query has no words to search for',
    'nothing-exact': 'No clause answers this query exactly',
    'part-finds': ({ text, count }) => `Found by this part alone: ${text} (${count})`,
    'narrowed-out': 'What would answer lies outside the filters and versions that are searched',
    'in-other-languages': ({ text }) =>
      `"${text}" was looked for in other languages too, in documents whose text is not held in its own`,
    'language-not-held': ({ language }, name) => `No ${name.language(language)} text is held here`,
    'most-words': 'No clause and no article has all the words: the nearest have most of them',
    'not-searched': ({ because }, name) => said`The words were not searched: ${name.because(because)}`,
  },
};
