import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

export const acts: ActWords = {
  treaty: ['պայմանագիր'],
  convention: ['կոնվենցիա'],
  agreement: ['համաձայնագիր'],
  protocol: ['արձանագրություն'],
  charter: ['կանոնադրություն', 'խարտիա'],
  declaration: ['հռչակագիր'],
  statement: ['հայտարարություն'],
  memorandum: ['հուշագիր'],
  framework: ['շրջանակ'],
  appeal: ['դիմում'],
  resolution: ['բանաձև'],
  act: ['ակտ'],
  other: ['որոշում', 'կանոնակարգ'],
};

/** այսուհետ՝ Կողմեր. */
export const definitions: readonly RegExp[] = [
  /այսուհետ(?:և)?\s*[՝՛`,:–-]*\s*["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?[,.;:)։]/dgu,
];

export const asides: Asides = {
  idle: 'տես|համաձայն|և|իսկ|ու|կամ|մասին|ինչ|ըստ|տեքստ\\p{L}*|թվական\\p{L}*',
  laws: 'սահմանադրությ\\p{L}+|օրենսգ\\p{L}+|օրենք\\p{L}*|դաշնագ\\p{L}+|հրամանագ\\p{L}+',
  elsewhere: 'այդ|նշված|նույն',
  latter: 'վերջին(?:ս|իս|ի)',
  itself: 'սույն',
  said: '',
  ofAct: '',
  inAct: '',
  ofClause: '',
  toLevel: '',
  fromAct: '',
  the: '',
  subject: '',
  parties: '',
  inName: 'և|ու',
  dated: '',
  stages:
    'նախագ[իծ]\\p{L}*|ստորագրվ\\p{L}+|ընդունվ\\p{L}+|կնքվ\\p{L}+|նախաստորագրվ\\p{L}+|ուժի|մեջ|մտ\\p{L}+|դեռ|չի',
  inForce: 'ուժի',
  verbs: '',
  thereto: '',
  owner: 'ի|ու|ության|յան|utyan|yan',
  anyClause: 'դրույթ\\p{L}*',
  part: 'նախադասությ\\p{L}+|տող\\p{L}*',
  note: 'ծնթ',
  ofOthers: '',
  beforeNumber: '',
  ofPreamble: '',
  letter: 'տառ(?:ը|ի|ում)?',
  indent: 'գծիկ\\p{L}*',
  readersWords: {},
};
