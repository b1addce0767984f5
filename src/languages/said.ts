/** Words of another language inside a sentence, such as a title. */
export interface Foreign {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A sentence in one language, in pieces. */
export type Said = readonly (string | Foreign)[];

/** A sentence with words of other languages in it: said`${title} has no ${clause}`. */
export const said = (
  own: TemplateStringsArray,
  ...others: readonly (string | number | Foreign | Said)[]
): Said => own.flatMap((words, at) => [words, ...piecesOf(others[at] ?? '')]).filter((piece) => piece !== '');

const piecesOf = (piece: string | number | Foreign | Said): Said =>
  typeof piece === 'object' ? [piece].flat() : [String(piece)];

/** A sentence as it is read. */
export const textOf = (sentence: string | Said): string =>
  typeof sentence === 'string'
    ? sentence
    : sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
