import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

export const acts: ActWords = {
  treaty: ['muqavile'],
  convention: ['konvensiya'],
  agreement: ['sazis'],
  protocol: ['protokol'],
  charter: ['nizamname', 'xartiya'],
  declaration: ['beyanname'],
  statement: ['beyanat'],
  memorandum: ['memorandum'],
  framework: ['cercive'],
  appeal: ['muraciet'],
  resolution: ['qetname'],
  act: ['akt'],
  other: ['qerar', 'esasname'],
};

/** bundan sonra "Tərəflər" adlandırılacaq. */
export const definitions: readonly RegExp[] = [
  /bundan sonra\s*[-–—,:]*\s*["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?(?:\s+(?:adlandırıl|adlanacaq)\p{L}*|[,.;)])/dgu,
];

export const asides: Asides = {
  idle: 'bax|ve|veya|üzre|üçün|ucun|ne|haqqinda|gore|esasen|uygun|metn\\p{L}*|tarixli|ilin?',
  laws: 'konstitusiya\\p{L}*|mecelle\\p{L}*|qanun\\p{L}*|pakt\\p{L}*|ferman\\p{L}*|statut\\p{L}*|direktiv\\p{L}*',
  elsewhere: 'hemin|gosterilen|onun',
  latter: '',
  itself: 'bu|hazirki',
  said: '',
  ofAct: '',
  inAct: '',
  ofClause: '',
  toLevel: '',
  fromAct: '',
  the: '',
  subject: '',
  parties: '',
  inName: 've|ile',
  dated: 'tarixli',
  stages:
    'layihe\\p{L}*|imzalan\\p{L}+|qebul|edil\\p{L}+|olun\\p{L}+|baglan\\p{L}+|paraflan\\p{L}+|quvveye|min\\p{L}+|hele',
  inForce: 'quvveye',
  verbs: '',
  thereto: '',
  owner: 'n?[iu]n',
  anyClause: 'muddea\\p{L}*',
  part: 'cumle\\p{L}*|setir\\p{L}*',
  note: 'qeyd',
  ofOthers: '',
  beforeNumber: '',
  ofPreamble: '',
  letter: 'hərf\\p{L}*',
  indent: 'tire(?:si|nin|sinin|də|sində|yə|sinə)?',
  readersWords: {},
};
