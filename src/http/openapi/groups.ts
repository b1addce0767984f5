/** What people want of the API, in the order in which they are likely to want it: the tags of its operations. */
export const GROUPS = ['search', 'read', 'cite', 'compare', 'send', 'take'] as const;

export type Group = (typeof GROUPS)[number];

/** By how paths begin; the first that fits. */
const BEGIN: readonly (readonly [begins: RegExp, group: Group])[] = [
  [/^\/(?:api\/v1\/)?(?:search|complete|silence)\b/u, 'search'],
  [/^\/api\/v1\/(?:cite|quote)\b|\/context\//u, 'cite'],
  [/^\/(?:api\/v1\/)?compare\b|\/parallel\//u, 'compare'],
  [/^\/(?:oembed|card)\b/u, 'send'],
  [/^\/(?:api\/v1\/)?(?:bulk|collections|feed|topics)\b/u, 'take'],
];

/** Works and texts are what is read: all else has its own name. */
export const groupOf = (path: string): Group => BEGIN.find(([begins]) => begins.test(path))?.[1] ?? 'read';
