import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** Folded words are single characters, so that no type of act is one: names of acts are known by their titles alone. */
export const acts: ActWords = {
  treaty: [],
  convention: [],
  agreement: [],
  protocol: [],
  charter: [],
  declaration: [],
  statement: [],
  memorandum: [],
  framework: [],
  appeal: [],
  resolution: [],
  act: [],
  other: [],
};

/** （以下简称“双方”）；以下称为「缔约国」。 */
export const definitions: readonly RegExp[] = [
  /(?:以下|下文)(?:分别|分別)?(?:简称|簡稱|称为|稱為|称|稱)\s*[“"「『](?<term>[\p{Script=Han}]{1,40}?)[”"」』]/dgu,
  /[“"「『](?<term>[\p{Script=Han}]{1,30})[”"」』](?:是指|係指|系指|指|者，?謂)/dgu,
];

export const asides: Asides = {
  idle: '的|见|見|和|及|与|與|在|从|從|依|据|據|按|照|什|么|麼|何|文',
  laws: '',
  elsewhere: '该|該|其',
  latter: '',
  itself: '本|此',
  said: '上述|前述',
  ofAct: '的',
  inAct: '',
  ofClause: '的',
  toLevel: '的|，|、',
  fromAct: '',
  the: '',
  subject: '',
  parties: '',
  inName: '和|与|與|及|的|之|间|間|关|關|于|於',
  dated: '',
  stages: '',
  inForce: '',
  verbs: '',
  thereto: '',
  owner: '',
  anyClause: '规定|規定',
  part: '句|行',
  note: '注|註',
  ofOthers: '',
  beforeNumber: '第',
  ofPreamble: '',
  letter: '',
  indent: '破折号段',
  readersWords: {},
};
