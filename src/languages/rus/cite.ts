import type { ActWords, Asides } from '../language.ts';

export const acts: ActWords = {
  treaty: ['договор'],
  convention: ['конвенция'],
  agreement: ['соглашение'],
  protocol: ['протокол'],
  charter: ['устав', 'хартия'],
  declaration: ['декларация'],
  statement: ['заявление'],
  memorandum: ['меморандум'],
  framework: ['рамки'],
  appeal: ['обращение'],
  resolution: ['резолюция'],
  act: ['акт'],
  other: ['решение', 'регламент'],
};

/** далее именуемые "Стороны"; (далее - Стороны). */
export const definitions: readonly RegExp[] = [
  /далее именуем\p{L}+ (?:соответственно )?["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?[,.;)]/dgu,
  /\(далее\s*(?:[-–—:]\s*|,\s*)?(?:именуем\p{L}+ )?["«“„]?(?<term>\p{L}[\p{L} -]{1,40}?)["»”“]?\)/dgu,
];

export const asides: Asides = {
  idle: 'см|в|во|из|и|или|по|на|к|с|о|об|от|что|как|это|текст|говорит|гласит|сказано|согласно|покажи|года?',
  beforeNumber: 'с',
  ofPreamble: 'преамбульн\\p{L}+',
  letter: 'литер\\p{L}{1,2}|букв\\p{L}{1,3}',
  indent: 'тире',
  readersWords: { параграф: 'пункт', параграфа: 'пункта' },
};
