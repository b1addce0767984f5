import type { LanguageCode } from '../../src/model/language.ts';

/** Headings of one invented treaty and sentences that no treaty has, in a language. */
interface Drafting {
  readonly preamble: string;
  readonly part: readonly [string, string];
  readonly chapter: string;
  readonly section: string;
  readonly article: (number: number) => string;
  readonly annex: string;
  readonly words: string;
  /** A numbered paragraph's mark. */
  readonly mark: (number: number) => string;
}

export const DRAFTINGS: Readonly<Partial<Record<LanguageCode, Drafting>>> = {
  fra: {
    preamble: 'Préambule',
    part: ['Première partie. Les vergers', 'PARTIE II. LES RUCHES'],
    chapter: 'Chapitre V. Les échelles',
    section: 'Section 2. Les paniers',
    article: (number) => (number === 1 ? 'Article premier. Objet' : `Article ${number}`),
    annex: 'Annexe I. Les pommes',
    words: 'Les jardiniers gardent les pommes.',
    mark: (number) => `${number}.`,
  },
  spa: {
    preamble: 'Preámbulo',
    part: ['Primera parte. Los huertos', 'PARTE II. LAS COLMENAS'],
    chapter: 'Capítulo V. Las escaleras',
    section: 'Sección 2. Los cestos',
    article: (number) => (number === 1 ? 'Artículo primero' : `ARTÍCULO ${number}.º`),
    annex: 'Anexo I. Las manzanas',
    words: 'Los jardineros guardan las manzanas.',
    mark: (number) => `${number}.`,
  },
  por: {
    preamble: 'Preâmbulo',
    part: ['Primeira parte. Os pomares', 'PARTE II. AS COLMEIAS'],
    chapter: 'Capítulo V. As escadas',
    section: 'Secção 2. Os cestos',
    article: (number) => (number === 1 ? 'Artigo 1.º Objeto' : `Artigo ${number}.º`),
    annex: 'Anexo I. As maçãs',
    words: 'Os jardineiros guardam as maçãs.',
    mark: (number) => `${number}.`,
  },
  ita: {
    preamble: 'Preambolo',
    part: ['Parte prima. I frutteti', 'PARTE II. GLI ALVEARI'],
    chapter: 'Capo V. Le scale',
    section: 'Sezione 2. I cesti',
    article: (number) => (number === 1 ? 'Articolo 1º' : `Art. ${number}`),
    annex: 'Allegato I. Le mele',
    words: 'I giardinieri custodiscono le mele.',
    mark: (number) => `${number}.`,
  },
  deu: {
    preamble: 'Präambel',
    part: ['Erster Teil. Die Obstgärten', 'TEIL II. DIE BIENENSTÖCKE'],
    chapter: 'Kapitel V. Die Leitern',
    section: 'Zweiter Abschnitt. Die Körbe',
    article: (number) => `Artikel ${number}`,
    annex: 'Anlage I. Die Äpfel',
    words: 'Die Gärtner hüten die Äpfel.',
    mark: (number) => `(${number})`,
  },
};

const LETTERS = ['a', 'b', 'c'];
const NUMERALS = ['i', 'ii'];

/**
 * A treaty of twelve articles, each of three numbered paragraphs with points, of which one has subpoints, and one of the
 * paragraphs two more without numbers; but that Article 12 has three without numbers.
 */
export function inventedTreaty({
  preamble,
  part,
  chapter,
  section,
  article,
  annex,
  words,
  mark,
}: Drafting): string {
  const points = LETTERS.flatMap((letter) => [
    `${letter}) ${words}`,
    ...(letter === 'b' ? NUMERALS.map((numeral) => `${numeral}) ${words}`) : []),
  ]);
  const paragraphs = [1, 2, 3].flatMap((number) => [
    `${mark(number)} ${words}`,
    ...(number === 2 ? points : []),
    ...(number === 3 ? [words, words] : []),
  ]);
  const numbered = (number: number): readonly string[] => [`#### ${article(number)}`, ...paragraphs];
  return [
    ...[`## ${preamble}`, words, words, `${words.slice(0, -1)}:`],
    ...[`## ${part[0]}`, `### ${chapter}`, ...[1, 2, 3, 4].flatMap(numbered)],
    ...[`## ${part[1]}`, `### ${section}`, ...[5, 6, 7, 8, 9, 10, 11].flatMap(numbered)],
    ...[`#### ${article(12)}`, words, words, words],
    ...[`## ${annex}`, ...[1, 2].map((number) => `${mark(number)} ${words}`)],
  ].join('\n\n');
}
