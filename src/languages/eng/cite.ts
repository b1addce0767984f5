import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

export const acts: ActWords = {
  treaty: ['treaty'],
  convention: ['convention'],
  agreement: ['agreement', 'accord', 'deal'],
  protocol: ['protocol'],
  charter: ['charter'],
  declaration: ['declaration'],
  statement: ['statement'],
  memorandum: ['memorandum', 'mou'],
  framework: ['framework'],
  appeal: ['appeal'],
  resolution: ['resolution'],
  act: ['act'],
  other: ['decision', 'regulation'],
};

const QUOTE = '["“”„«»\']';

/** Hereinafter "the Parties"; "treaty" means; an abbreviation in brackets behind its name (NATO). */
export const definitions: readonly RegExp[] = [
  new RegExp(
    `\\bherein?after,? (?:(?:collectively |individually )?referred to as )?(?:the )?${QUOTE}?(?:the )?(?<term>\\p{Lu}[\\p{L} -]{1,40}?)[,.]?(?:${QUOTE}|[),;.]| shall| of)`,
    'dgu',
  ),
  new RegExp(`(?<=^|[;:,] ?)${QUOTE}(?<term>[\\p{L} -]{2,40})${QUOTE} means\\b`, 'dgu'),
  /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

/** "Parties" for "Party". */
export const pluralsOf = (word: string): readonly string[] => [`${word}s`, word.replace(/y$/u, 'ies')];

export const asides: Asides = {
  idle: 'of|the|an?|in|on|to|from|by|at|and|or|vs|see|also|cf|under|per|ibid|para|what|which|does|do|is|are|say|says|said|about|show|me|give|text|full|wording|read|with|that|its?|dated',
  laws: 'constitutions?|const|statutes?|codes?|laws?|directives?|rules|covenants?|pacts?|accords|decrees?|ordinances?|principles',
  elsewhere: 'that|those|such|said|same|its|their|aforesaid|aforementioned',
  latter: 'latter',
  itself: 'this|present',
  said: 'said|above|supra',
  ofAct: 'of|to|under|from|by',
  inAct: 'in',
  ofClause: 'of|in',
  toLevel: 'to',
  fromAct: 'in|at|its|the|in its',
  the: 'the',
  subject: 'on|for|concerning|regarding|relating|against',
  parties: 'between',
  inName: 'of|the|and|no|nr|v',
  dated: 'of|dated|from',
  stages:
    'draft|adopted|signed|opened|for|signature|entered|done|concluded|initial+ed|ratified|approved|provisionally|applied|into|force|not|yet|since|as',
  inForce: 'force',
  verbs: 'shall|may|will|must|can|is|are|was|were|has|have|had',
  thereto: 'thereto|thereof',
  owner: '',
  anyClause: 'clause|provision',
  part: 'sentences?|lines?',
  note: 'nn?|fn|notes?',
  ofOthers: 'common to|and those following,? of',
  beforeNumber: 'from',
  ofPreamble: 'preambular',
  letter: 'letters?|litt?|littera',
  indent: 'indents?',
  readersWords: { clause: 'paragraph', clauses: 'paragraphs' },
};
