/**
 * Names that different sides give to one place, in their folded form. Where texts have one of them, a reader who types
 * another is told that no text has it: to call it a slip of the other would take a side (design section 6).
 */
export const CONTESTED_NAMES: ReadonlySet<string> = new Set([
  'shushi',
  'shusha',
  'stepanakert',
  'khankendi',
  'khankandi',
  'artsakh',
  'степанакерт',
  'ханкенди',
  'арцах',
  'ստեփանակերտ',
  'արցախ',
]);
