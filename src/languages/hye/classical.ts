/** Classical Armenian spelling to the reformed one, in folded words (և is one letter). Longer endings first. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ութեան/gu, 'ության'],
  [/ութեամբ/gu, 'ությամբ'],
  [/ութիւն/gu, 'ություն'],
  [/իւ(?=[^աեէըիոօու])/gu, 'յու'],
  [/եա/gu, 'յա'],
  [/եօ/gu, 'յո'],
  [/ոյ$/gu, 'ո'],
  [/այ$/gu, 'ա'],
  [/ոյ/gu, 'ույ'],
  [/^յ/gu, 'հ'],
  [/ուած/gu, 'ված'],
  [/ուե/gu, 'վե'],
  [/ւ(?=[աեէըիո])/gu, 'վ'],
  [/(?<!^)է/gu, 'ե'],
  [/(?<!^)օ/gu, 'ո'],
];

/** The word in reformed spelling; itself where nothing differs. */
export function reformed(word: string): string {
  if (!/^[ա-և]+$/u.test(word)) return word;
  return RULES.reduce((text, [spelling, reformed]) => text.replace(spelling, reformed), word);
}
