/** Words of numbers with their values, counted from `first` in steps of `by`. */
export const counted = (words: string, first = 1, by = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, place) => [word, first + place * by]));
