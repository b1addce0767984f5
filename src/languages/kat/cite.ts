import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

export const acts: ActWords = {
  treaty: ['ხელშეკრულება'],
  convention: ['კონვენცია'],
  agreement: ['შეთანხმება'],
  protocol: ['ოქმი', 'პროტოკოლი'],
  charter: ['წესდება', 'ქარტია'],
  declaration: ['დეკლარაცია'],
  statement: ['განცხადება'],
  memorandum: ['მემორანდუმი'],
  framework: ['ჩარჩო'],
  appeal: ['მიმართვა'],
  resolution: ['რეზოლუცია'],
  act: ['აქტი'],
  other: ['გადაწყვეტილება', 'დებულება'],
};

/** შემდგომში „მხარეები“; (შემდგომში – მხარეები). */
export const definitions: readonly RegExp[] = [
  /შემდგომში\s*(?:წოდებულ\p{L}*\s*(?:როგორც\s*)?)?[-–—,:]?\s*["«“„](?<term>\p{L}[\p{L} -]{1,40}?)["»”“]/dgu,
  /\(შემდგომში\s*[-–—,:]?\s*(?<term>\p{L}[\p{L} -]{1,40}?)\)/dgu,
];

export const asides: Asides = {
  idle: 'იხ|იხილე|და|ან|რა|რას|რომელი|ტექსტი|მიხედვით|თანახმად|შესაბამისად|შესახებ|წლის|ამბობს|აჩვენე',
  laws: 'კონსტიტუცი\\p{L}*|კოდექს\\p{L}*|კანონ\\p{L}*|პაქტ\\p{L}*|სტატუტ\\p{L}*|დირექტივ\\p{L}*|დადგენილებ\\p{L}*|ბრძანებულებ\\p{L}*',
  elsewhere: 'იმ|აღნიშნულ\\p{L}*|ხსენებულ\\p{L}*|მის\\p{L}?|მათი?',
  latter: '',
  itself: 'ეს|ამ|წინამდებარე|მოცემულ\\p{L}*',
  said: 'აღნიშნულ\\p{L}*|ხსენებულ\\p{L}*',
  ofAct: '',
  inAct: '',
  ofClause: '',
  toLevel: '',
  fromAct: '',
  the: '',
  subject: '',
  parties: '',
  inName: 'და|შესახებ|შორის',
  dated: '',
  stages:
    'პროექტ\\p{L}*|ხელმოწერ\\p{L}*|მიღებულ\\p{L}*|დადებულ\\p{L}*|პარაფირებულ\\p{L}*|რატიფიცირებულ\\p{L}*|ძალაში|შევიდა|შესულ\\p{L}*|ჯერ|არ',
  inForce: 'ძალაში',
  verbs: '',
  thereto: '',
  owner: '(?<=..)ის',
  anyClause: 'დებულებ\\p{L}*',
  part: 'წინადადებ\\p{L}*|სტრიქონ\\p{L}*',
  note: 'შენ',
  ofOthers: '',
  beforeNumber: '',
  ofPreamble: '',
  letter: 'ასო\\p{L}*',
  indent: 'ტირე\\p{L}*',
  readersWords: {},
};
