import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

export const acts: ActWords = {
  treaty: ['antlasma', 'muahede'],
  convention: ['sozlesme'],
  agreement: ['anlasma', 'mutabakat'],
  protocol: ['protokol'],
  charter: ['sart'],
  declaration: ['beyanname', 'bildirge'],
  statement: ['bildiri', 'aciklama'],
  memorandum: ['muhtira'],
  framework: ['cerceve'],
  appeal: ['cagri'],
  resolution: ['karar'],
  act: ['senet'],
  other: ['yonetmelik', 'tuzuk'],
};

/** bundan sonra "Taraflar" olarak anılacaktır; (bundan böyle "Taraflar"). */
export const definitions: readonly RegExp[] = [
  /(?:bundan (?:sonra|böyle)|aşağıda)\s*[-–—,:]?\s*(?:kısaca\s*)?["«“„](?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“](?:\s+(?:olarak|diye|denil)|[)\]])/dgu,
];

export const asides: Asides = {
  idle: 'bkz|ve|veya|ile|icin|hakkinda|dair|gore|uyarinca|geregince|ne|hangi|metin|metni|tarihli|yil[ia]?|diyor|goster',
  laws: 'anayasa\\p{L}*|kanun\\p{L}*|yasa\\p{L}*|statu\\p{L}*|pakt\\p{L}*|misak\\p{L}*|direktif\\p{L}*|kararname\\p{L}*',
  elsewhere: 'anilan|soz|adi|onun|o',
  latter: '',
  itself: 'bu|isbu|mevcut',
  said: 'anilan',
  ofAct: '',
  inAct: '',
  ofClause: '',
  toLevel: '',
  fromAct: '',
  the: '',
  subject: '',
  parties: '',
  inName: 've|ile|iliskin|dair|hakkinda|arasinda',
  dated: 'tarihli',
  stages:
    'taslak|taslagi|imzalan\\p{L}+|kabul|edil\\p{L}+|akdedil\\p{L}+|paraflan\\p{L}+|onaylan\\p{L}+|yururluge|gir\\p{L}+|henuz',
  inForce: 'yururluge',
  verbs: '',
  thereto: '',
  owner: 'n?[iu]n',
  anyClause: 'hukm?u?m?\\p{L}*',
  part: 'cumle\\p{L}*|satir\\p{L}*',
  note: 'dn|dipnot',
  ofOthers: '',
  beforeNumber: '',
  ofPreamble: '',
  letter: 'harf\\p{L}*',
  indent: 'tire(?:si|nin|sinin|de|sinde|ye|sine)?',
  readersWords: {},
};
