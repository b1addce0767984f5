import type { ActWords } from '../language.ts';

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

export const definitions: readonly RegExp[] = [
  /далее именуем\p{L}+ (?:соответственно )?["«“„]?(?<term>\p{Lu}[\p{L} -]{1,40}?)["»”“]?[,.;)]/dgu,
  /\(далее\s*(?:[-–—:]\s*|,\s*)?(?:именуем\p{L}+ )?["«“„]?(?<term>\p{L}[\p{L} -]{1,40}?)["»”“]?\)/dgu,
];
