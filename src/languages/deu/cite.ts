import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** A "Rahmen" is mostly none: "im Rahmen von". */
export const acts: ActWords = {
  treaty: ['vertrag', 'staatsvertrag'],
  convention: ['ubereinkommen', 'konvention'],
  agreement: ['abkommen', 'vereinbarung', 'ubereinkunft'],
  protocol: ['protokoll'],
  charter: ['charta', 'satzung'],
  declaration: ['erklarung', 'deklaration'],
  statement: ['kommunique'],
  memorandum: ['memorandum'],
  framework: ['rahmenabkommen', 'rahmenvertrag'],
  appeal: ['appell'],
  resolution: ['resolution', 'entschliessung'],
  act: ['akte'],
  other: ['beschluss', 'verordnung'],
};

/** „Vertragsparteien“ behind „im Folgenden“; bezeichnet der Ausdruck „Vertrag“; „Vertrag“ bedeutet; an abbreviation. */
export const definitions: readonly RegExp[] = [
  /(?:im [Ff]olgenden|nachstehend|nachfolgend),? (?:(?:gemeinsam |einzeln )?als )?(?:der |die |das )?[„"»“](?<term>\p{Lu}[\p{L} -]{1,40}?)[“"«”]/dgu,
  /(?:bezeichnet|bedeutet) (?:der Ausdruck |der Begriff )?[„"»](?<term>[\p{L} -]{2,40}?)[“"«]/dgu,
  /[„"»](?<term>[\p{L} -]{2,40}?)[“"«],? (?:bezeichnet|bedeutet)/dgu,
  /(?<=\p{L}["”“»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

const THE = 'der|die|das|des|dem|den';

export const asides: Asides = {
  idle: `${THE}|im|in|an|auf|aus|nach|gemass|laut|von|vom|zu|zum|zur|und|oder|vgl|siehe|s|was|wie|welche[mnrs]?|text|sagt|steht|uber`,
  laws: 'verfassung|grundgesetz(?:es)?|gesetz(?:e|es|en|buch|buches)?|richtlinien?|statuts?|pakts?|paktes|verordnungsblatt',
  elsewhere: 'jene[mnrs]?|genannte[mnrs]?|seine[mnrs]?|ihre[mnrs]?|dessen|deren',
  latter: 'letztere[mnrs]?',
  itself: 'diese[mnrs]?|vorliegende[mnrs]?',
  said: 'genannte[mnrs]?|besagte[mnrs]?|oben',
  ofAct: 'des|der|von|vom|zu|zum|zur',
  inAct: 'in|im',
  ofClause: 'des|der|von|vom',
  toLevel: 'in|im|zu|zum',
  fromAct: 'in|im|in seinem|in seiner',
  the: THE,
  subject: 'uber|betreffend|zu|zur|zum|fur',
  parties: 'zwischen',
  inName: `${THE}|und|von|vom|zur|zum|fur|nr`,
  dated: 'vom|von',
  stages:
    'entwurf|angenommen|unterzeichnet|aufgelegt|geschlossen|paraphiert|ratifiziert|genehmigt|kraft|getreten|noch|nicht|seit',
  inForce: 'kraft',
  verbs: 'muss|mussen|kann|konnen|ist|sind|hat|haben|wird|werden',
  thereto: 'dazu|hierzu',
  owner: '',
  anyClause: 'bestimmung(?:en)?|vorschrift(?:en)?',
  part: 'satz(?:es)?|satze|satzen|halbsatz(?:es)?|zeilen?',
  note: 'fn|anm',
  ofOthers: 'gemeinsam\\p{L}*',
  beforeNumber: '',
  ofPreamble: '',
  letter: '',
  indent: 'gedankenstrich(?:e|s|es|en)?|spiegelstrich(?:e|s|es|en)?',
  readersWords: {},
};
