/** Whether words announce what comes next: they end with a colon, or the dash behind it. */
export const isLeadIn = (words: string): boolean => /[:：՝]\s*[–—-]?$/u.test(words.trimEnd());
