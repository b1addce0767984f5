export { type BriefHit, type BriefSubject, composeBrief } from './brief.ts';
export { type ComparisonSubject, composeComparison } from './comparison.ts';
export { type Column, composeParallel, type ParallelSubject } from './parallel.ts';
export { composeText, type PrintSetting, type TextSubject } from './text.ts';
export type { PrintWords } from './words.ts';
