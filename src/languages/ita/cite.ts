import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** A "quadro" is mostly none: "nel quadro di". */
export const acts: ActWords = {
  treaty: ['trattato'],
  convention: ['convenzione'],
  agreement: ['accordo'],
  protocol: ['protocollo'],
  charter: ['carta'],
  declaration: ['dichiarazione'],
  statement: ['comunicato'],
  memorandum: ['memorandum'],
  framework: [],
  appeal: ['appello'],
  resolution: ['risoluzione'],
  act: ['atto'],
  other: ['decisione', 'regolamento'],
};

/** "Le Parti" behind "di seguito"; «trattato» indica; per «trattato» si intende; an abbreviation in brackets. */
export const definitions: readonly RegExp[] = [
  /(?:di seguito|in appresso|in seguito|d['’]ora in (?:poi|avanti)),? (?:(?:denominat[oaie]|indicat[oaie]|chiamat[oaie]) (?:come |congiuntamente |singolarmente )?)?["«“]?(?:il |la |le |i |gli |l['’])?["«“]?(?<term>\p{Lu}[\p{L} -]{1,40}?)(?:["»”]|[,.;)])/dgu,
  /["«“](?<term>[\p{L} '’-]{2,40}?)["»”],? (?:indica|indicano|designa|designano|significa)/dgu,
  /[Pp]er ["«“](?<term>[\p{L} '’-]{2,40}?)["»”],? s['’i] ?intend/dgu,
  /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

const OF = 'di|del|dello|della|dell|dei|degli|delle|d';
const TO = 'al|allo|alla|all|ai|agli|alle';

export const asides: Asides = {
  idle: `${OF}|${TO}|la|le|lo|gli|i|in|nel|nello|nella|nell|per|con|vedi|secondo|che|dice|testo|e|ed|data|sensi|sul|sulla|sull|dal|dalla|dall|l`,
  laws: 'costituzion[ei]|codic[ei]|legg[ei]|direttiv[ae]|statut[oi]|patt[oi]|decret[oi]',
  elsewhere: 'dett[oaie]|suddett[oaie]|citat[oaie]|quel|quell[oae]|sua|suo|suoi|sue|loro|tale',
  latter: 'quest[oa] ultim[oa]',
  itself: 'presente|presenti|quest[oaie]|quest',
  said: 'dett[oaie]|suddett[oaie]|citat[oaie]|predett[oaie]',
  ofAct: `${OF}|${TO}`,
  inAct: 'nel|nello|nella|nell',
  ofClause: OF,
  toLevel: `${TO}|in|nel|nella|nell`,
  fromAct: 'al suo|nel suo|al|all|nel|nell',
  the: 'il|lo|la|l|i|gli|le',
  subject: 'su|sul|sulla|sull|sui|sugli|sulle|relativ[oaie]|concernente|concernenti|per',
  parties: 'tra|fra',
  inName: `${OF}|la|le|lo|gli|i|il|e|ed|l`,
  dated: 'del|dell|in data',
  stages:
    'progetto|adottat[oa]|firmat[oa]|apert[oa]|firma|conclus[oa]|siglat[oa]|ratificat[oa]|approvat[oa]|entrat[oa]|vigore|ancora|non|dal|fatt[oa]',
  inForce: 'vigore',
  verbs: 'deve|devono|puo|possono|sono|ha|hanno|sara|saranno',
  thereto: '',
  owner: '',
  anyClause: 'disposizion[ei]|clausol[ae]',
  part: 'fras[ei]|rig[ah]e?|period[oi]',
  note: 'not[ae]',
  ofOthers: 'comun[ei] (?:a|ai|agli|alle)|e seguenti',
  beforeNumber: 'da|dal|dall',
  ofPreamble: 'preambolare',
  letter: '',
  indent: 'trattin[oi]',
  readersWords: {},
};
