import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** A "quadro" is mostly none: "no quadro de". */
export const acts: ActWords = {
  treaty: ['tratado'],
  convention: ['convencao'],
  agreement: ['acordo', 'convenio'],
  protocol: ['protocolo'],
  charter: ['carta'],
  declaration: ['declaracao'],
  statement: ['comunicado'],
  memorandum: ['memorando'],
  framework: [],
  appeal: ['apelo'],
  resolution: ['resolucao'],
  act: ['acto', 'ato', 'ata'],
  other: ['decisao', 'regulamento'],
};

/** "As Partes" behind "doravante"; «tratado» designa; entende-se por «tratado»; an abbreviation in brackets. */
export const definitions: readonly RegExp[] = [
  /(?:doravante|adiante|a seguir),? (?:(?:denominad[oa]s?|designad[oa]s?|referid[oa]s?) (?:como |por |conjuntamente |individualmente )?)?["«“]?(?:[oa]s? )?["«“]?(?<term>\p{Lu}[\p{L} -]{1,40}?)(?:["»”]|[,.;)])/dgu,
  /["«“](?<term>[\p{L} -]{2,40}?)["»”],? (?:significam?|designam?)/dgu,
  /[Ee]ntende-se por ["«“](?<term>[\p{L} -]{2,40}?)["»”]/dgu,
  /(?<=\p{L}["”»]?) \((?<term>\p{Lu}[\p{Lu}\d]{1,9})\)/dgu,
];

export const asides: Asides = {
  idle: 'd[oae]s?|n[oa]s?|ao|aos|em|por|pelos?|pelas?|para|com|segundo|ver|que|diz|texto|e|data|termos|conforme|sobre',
  laws: 'constitui(?:cao|coes)|codigos?|leis?|diretivas?|directivas?|estatutos?|pactos?|decretos?',
  elsewhere: 'referid[oa]s?|dit[oa]s?|citad[oa]s?|ess[ea]|dess[ea]|aquel[ea]|daquel[ea]|seus?|suas?',
  latter: 'est[ea] ultim[oa]',
  itself: 'presentes?|est[ea]s?|dest[ea]s?|nest[ea]s?',
  said: 'referid[oa]s?|dit[oa]s?|citad[oa]s?|mencionad[oa]s?',
  ofAct: 'd[oae]s?|ao',
  inAct: 'n[oa]s?|em',
  ofClause: 'd[oae]s?',
  toLevel: 'aos?|à|às|n[oa]s?|em',
  fromAct: 'n[oa]|no seu|em seu|em',
  the: '[oa]s?',
  subject: 'sobre|relativ[oa]s?|para|referente|respeitante',
  parties: 'entre',
  inName: 'd[oae]s?|[oa]s?|e|num',
  dated: 'de|do|datad[oa] de',
  stages:
    'projec?to|adotad[oa]|adoptad[oa]|assinad[oa]|abert[oa]|assinatura|concluid[oa]|rubricad[oa]|ratificad[oa]|aprovad[oa]|entrou|vigor|ainda|nao|desde|feit[oa]',
  inForce: 'vigor',
  verbs: 'deve|devem|pode|podem|sao|tem|sera|serao',
  thereto: '',
  owner: '',
  anyClause: 'disposi(?:cao|coes)|clausulas?',
  part: 'frases?|linhas?|per[ií]odos?',
  note: 'notas?',
  ofOthers: 'comu(?:m|ns) a[os]s?|e seguintes',
  beforeNumber: '',
  ofPreamble: 'preambular(?:es)?',
  letter: 'letras?',
  indent: 'travess(?:ão|ões)',
  readersWords: {},
};
