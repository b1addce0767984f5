/** What stands behind a noun and its case: "for", "from", "until", "in", "on", "with", "towards". */
const BEHIND = /(?<=.{3})(?:თვის|იდან|ამდე|მდე|ში|ზე|თან|გან|კენ)$/u;
/** Cases; of the short ones some only behind a vowel. */
const CASE = /(?<=.{2})(?:ისა|ის|ითა|ით|ადა|ად|მა|სა|ს|ი|(?<=[აეოუ])მ)$/u;
/** Of plurals, and of nouns that are made of verbs: ხელშეკრულება. */
const PLURAL = /(?<=.{2})(?:ება?){1,2}$/u;
/** A stem's own last vowel goes before some of the cases: მხარე, მხარის. */
const VOWEL = /(?<=.{2})[აე]$/u;

/** Georgian nouns without case, number and what stands behind them; verbs, which change at both ends, stay whole. */
export const stem = (word: string): string =>
  [BEHIND, CASE, PLURAL, VOWEL].reduce((left, ending) => left.replace(ending, ''), word);
