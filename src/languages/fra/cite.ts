import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** A "cadre" is mostly none: "dans le cadre de". */
export const acts: ActWords = {
  treaty: ['traite'],
  convention: ['convention'],
  agreement: ['accord'],
  protocol: ['protocole'],
  charter: ['charte'],
  declaration: ['declaration'],
  statement: [],
  memorandum: ['memorandum'],
  framework: [],
  appeal: ['appel'],
  resolution: ['resolution'],
  act: ['acte'],
  other: ['decision'],
};

/** « les Parties » behind ci-après; « traité » désigne; on entend par « traité »; an abbreviation in brackets. */
export const definitions: readonly RegExp[] = [
  /ci-après,? (?:(?:dénommée?s?|appelée?s?|désignée?s?) (?:collectivement |conjointement |individuellement )?)?(?:«[\s\u00a0]?|["“„])?(?:l[ea]s? |l['’])?(?<term>\p{Lu}[\p{L} -]{1,40}?)(?:[\s\u00a0]?»|["”“]|[,.;)])/dgu,
  /[«"“][\s\u00a0]?(?<term>[\p{L} '’-]{2,40}?)[\s\u00a0]?[»"”],? (?:désignent?|s['’]entend|signifient?)/dgu,
  /entend(?:ons)? par [«"“][\s\u00a0]?(?<term>[\p{L} '’-]{2,40}?)[\s\u00a0]?[»"”]/dgu,
  /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

export const asides: Asides = {
  idle: 'du|des?|la|les?|au|aux|et|ou|en|dans|sur|par|pour|voir|selon|que|quel(?:le)?s?|dit|disent|texte|date|aux|ainsi|conformement|titre|vertu|sens|l|d',
  laws: 'constitutions?|codes?|lois?|directives?|statuts?|pactes?|decrets?|ordonnances?',
  elsewhere: 'ladite|ledit|lesdits|lesdites|dudit|cet|cette|ces|son|sa|ses|leurs?',
  latter: '(?:ce|cette) derni(?:er|ere)',
  itself: 'presente?s?',
  said: 'susdite?s?|precitee?s?|susmentionnee?s?|ladite|ledit|dudit',
  ofAct: 'du|de|des|d|au|aux',
  inAct: 'dans',
  ofClause: 'du|de|des|d',
  toLevel: 'au|aux|dans',
  fromAct: 'en|dans|en son|dans son|a|a son',
  the: 'les?|la|l',
  subject: 'sur|concernant|relati(?:f|ve)s?|pour|portant',
  parties: 'entre',
  inName: 'de|du|des|d|la|le|les|l|et|no',
  dated: 'du|en date du',
  stages:
    'projet|adoptee?|signee?|ouverte?|signature|conclue?|paraphee?|ratifiee?|approuvee?|entree?|vigueur|pas|encore|non|depuis|faite?',
  inForce: 'vigueur',
  verbs: 'doit|doivent|peut|peuvent|est|sont|a|ont|sera|seront',
  thereto: 'y',
  owner: '',
  anyClause: 'dispositions?',
  part: 'phrases?|lignes?',
  note: 'notes?',
  ofOthers: 'commun[es]? aux|et suivants?',
  beforeNumber: '',
  ofPreamble: 'préambulaire',
  letter: 'lettres?|sous',
  indent: 'tirets?',
  readersWords: {},
};
