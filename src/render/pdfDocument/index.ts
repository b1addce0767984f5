export { type BriefHit, composeBrief } from './brief.ts';
export { composeComparison } from './comparison.ts';
export { type Column, composeParallel } from './parallel.ts';
export { composeText, headOf, type PrintSetting, type TextHead } from './text.ts';
export type { PrintWords } from './words.ts';
