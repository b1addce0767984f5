/**
 * What is said around answers, in an interface language by its BCP 47 tag, else in English.
 * @param {string} language
 */
export const wordsIn = (language) =>
  /** @type {import('../port.ts').PocketWords} */ (
    POCKET_SAYS[language.split('-')[0] ?? ''] ?? POCKET_SAYS['en']
  );
