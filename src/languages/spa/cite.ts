import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** A "marco" is mostly none: "en el marco de". */
export const acts: ActWords = {
  treaty: ['tratado'],
  convention: ['convencion'],
  agreement: ['acuerdo', 'convenio'],
  protocol: ['protocolo'],
  charter: ['carta'],
  declaration: ['declaracion'],
  statement: ['comunicado'],
  memorandum: ['memorando', 'memorandum'],
  framework: [],
  appeal: ['llamamiento'],
  resolution: ['resolucion'],
  act: ['acta', 'acto'],
  other: ['decision', 'reglamento'],
};

/** "Las Partes" behind "en adelante"; "tratado" significa; por "tratado" se entiende; an abbreviation in brackets. */
export const definitions: readonly RegExp[] = [
  /en (?:adelante|lo sucesivo),? (?:(?:denominad[oa]s?|llamad[oa]s?) (?:conjuntamente |individualmente )?)?["«“]?(?:el |las? |los )?["«“]?(?<term>\p{Lu}[\p{L} -]{1,40}?)(?:["»”]|[,.;)])/dgu,
  /["«“](?<term>[\p{L} -]{2,40}?)["»”],? (?:significan?|designan?)/dgu,
  /[Pp]or ["«“](?<term>[\p{L} -]{2,40}?)["»”],? se (?:entiende|entenderá)/dgu,
  /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

export const asides: Asides = {
  idle: 'del?|las?|los|el|en|por|para|con|segun|vease|ver|que|dice|texto|y|fecha|virtud|conforme|tenor|lo|sobre',
  laws: 'constituci(?:on|ones)|codigos?|ley|leyes|directivas?|estatutos?|pactos?|decretos?',
  elsewhere: 'dich[oa]s?|citad[oa]s?|es[ea]|aquel(?:la)?|sus?',
  latter: 'est[ea] ultim[oa]',
  itself: 'presentes?|est[ea]|est[oa]s',
  said: 'dich[oa]s?|citad[oa]s?|mencionad[oa]s?',
  ofAct: 'del?|al',
  inAct: 'en',
  ofClause: 'del?',
  toLevel: 'al|en',
  fromAct: 'en|en su',
  the: 'el|las?|los|lo',
  subject: 'sobre|relativ[oa]s?|para|referente|acerca',
  parties: 'entre',
  inName: 'del?|la|las|los|el|y|e|num',
  dated: 'de|del|de fecha',
  stages:
    'proyecto|adoptad[oa]|firmad[oa]|abiert[oa]|firma|concluid[oa]|rubricad[oa]|ratificad[oa]|aprobad[oa]|entro|vigor|aun|no|desde|hech[oa]',
  inForce: 'vigor',
  verbs: 'debe|deben|puede|pueden|es|son|ha|han|sera|seran',
  thereto: '',
  owner: '',
  anyClause: 'disposici(?:on|ones)|clausulas?',
  part: 'frases?|lineas?|oraci(?:on|ones)',
  note: 'notas?',
  ofOthers: 'comun(?:es)? a l[oa]s|y siguientes',
  beforeNumber: '',
  ofPreamble: 'preambular(?:es)?',
  letter: 'literal|literales',
  indent: 'gui[oó]n|guiones',
  readersWords: {},
};
