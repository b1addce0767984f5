import { NAMED_KINDS, StructureWordSchema } from '../../model/expression.ts';
import { type GivenWords, joinGiven } from '../../model/givenWords.ts';

/** `article=Artigo,article=Artigos,annex=Anexo` as the front matter has it; a sentence on what is wrong with it. */
export function readStructure(list: string): GivenWords | string {
  let given: GivenWords = {};
  for (const one of list.split(',')) {
    const [named = '', words, ...more] = one.split('=').map((part) => part.trim());
    const kind = NAMED_KINDS.find((known) => known === named);
    if (words === undefined || more.length > 0)
      return `--structure wants kind=word, with commas between them, not "${one.trim()}"`;
    if (kind === undefined)
      return `--structure: "${named}" is no kind that has words: ${NAMED_KINDS.join(', ')}`;
    const word = StructureWordSchema.safeParse(words);
    if (!word.success)
      return `--structure: "${words}" is no word: ${word.error.issues.map(({ message }) => message).join('; ')}`;
    given = joinGiven(given, { [kind]: [word.data] });
  }
  return given;
}
