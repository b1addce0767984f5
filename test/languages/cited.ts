import type { LanguageCode } from '../../src/model/language.ts';

/**
 * How a language cites clauses of the invented treaty, a way a line, each with what it means: `{a}` is an article, `{b}`
 * the second one behind it, `{n}` a paragraph, `{l}` a point.
 */
export const CITED: Readonly<Partial<Record<LanguageCode, string>>> = {
  fra: `
    article {a} > art_{a}
    l'article {a} > art_{a}
    de l’article {a} > art_{a}
    aux termes de l'article {a} du présent accord > art_{a}
    art. {a} > art_{a}
    ARTICLE {a} > art_{a}
    article premier > art_1
    article 1er > art_1
    à l'article premier, paragraphe {n} > art_1__para_{n}
    paragraphe {n} de l'article {a} > art_{a}__para_{n}
    article {a}, paragraphe {n} > art_{a}__para_{n}
    au paragraphe {n} de l’article {a} > art_{a}__para_{n}
    art. {a}, par. {n} > art_{a}__para_{n}
    article {a}, alinéa {n} > art_{a}__para_{n}
    art. {a} al. {n} > art_{a}__para_{n}
    article {a}, paragraphe 2, point {l}) > art_{a}__para_2__point_{l}
    l'alinéa {l}) du paragraphe 2 de l'article {a} > art_{a}__para_2__point_{l}
    article {a}, par. 2, lettre {l}) > art_{a}__para_2__point_{l}
    article {a}, paragraphe 2, point b), sous ii) > art_{a}__para_2__point_b__subpoint_ii
    article {a}, paragraphe 2, alinéa b) i) > art_{a}__para_2__point_b__subpoint_i
    article {a}, paragraphe 3, deuxième alinéa > art_{a}__para_3__p_2
    deuxième alinéa du paragraphe 3 de l'article {a} > art_{a}__para_3__p_2
    article 12, troisième alinéa > art_12__p_3
    premier alinéa de l'article 12 > art_12__p_1
    dernier alinéa de l'article 12 > art_12__p_3
    articles {a} et {b} > art_{a} art_{b}
    les articles {a}, {b} et 12 > art_{a} art_{b} art_12
    articles {a} ou {b} > art_{a} art_{b}
    articles {a} à {b} > art_{a} art_{b}
    des articles {a}-{b} > art_{a} art_{b}
    paragraphes 1 et 3 de l'article {a} > art_{a}__para_1 art_{a}__para_3
    article {a}, paragraphes 1 à 3 > art_{a}__para_1 art_{a}__para_3
    article {a}, paragraphe 2, points a) et c) > art_{a}__para_2__point_a art_{a}__para_2__point_c
    première partie > part_1
    partie II > part_II
    le préambule > preamble
    premier considérant du préambule > preamble__rec_1
    annexe I > annex_I
    paragraphe {m} de l'annexe I > annex_I__para_{m}
  `,
  spa: `
    artículo {a} > art_{a}
    del artículo {a} > art_{a}
    en virtud del artículo {a} del presente Convenio > art_{a}
    art. {a} > art_{a}
    ARTÍCULO {a} > art_{a}
    Artículo {a}.º > art_{a}
    artículo {a}º > art_{a}
    articulo {a} > art_{a}
    artículo primero > art_1
    artículo décimo segundo > art_12
    artículo décimo > art_10
    artículo {a}, apartado {n} > art_{a}__para_{n}
    apartado {n} del artículo {a} > art_{a}__para_{n}
    párrafo {n} del artículo {a} > art_{a}__para_{n}
    artículo {a}, párrafo {n} > art_{a}__para_{n}
    art. {a}, párr. {n} > art_{a}__para_{n}
    numeral {n} del artículo {a} > art_{a}__para_{n}
    art. {a}.{n} > art_{a}__para_{n}
    artículo {a}, apartado 2, letra {l}) > art_{a}__para_2__point_{l}
    la letra {l}) del apartado 2 del artículo {a} > art_{a}__para_2__point_{l}
    apartado {l}) del párrafo 2 del artículo {a} > art_{a}__para_2__point_{l}
    artículo {a}, párrafo 2, inciso {l}) > art_{a}__para_2__point_{l}
    literal {l}) del numeral 2 del artículo {a} > art_{a}__para_2__point_{l}
    artículo {a}, apartado 2, letra b), inciso ii) > art_{a}__para_2__point_b__subpoint_ii
    artículo {a}, apartado 3, párrafo segundo > art_{a}__para_3__p_2
    segundo párrafo del apartado 3 del artículo {a} > art_{a}__para_3__p_2
    artículo 12, párrafo tercero > art_12__p_3
    primer párrafo del artículo 12 > art_12__p_1
    último párrafo del artículo 12 > art_12__p_3
    artículos {a} y {b} > art_{a} art_{b}
    los artículos {a}, {b} y 12 > art_{a} art_{b} art_12
    artículos {a} o {b} > art_{a} art_{b}
    artículos {a} a {b} > art_{a} art_{b}
    arts. {a} al {b} > art_{a} art_{b}
    apartados 1 y 3 del artículo {a} > art_{a}__para_1 art_{a}__para_3
    artículo {a}, apartado 2, letras a) y c) > art_{a}__para_2__point_a art_{a}__para_2__point_c
    primera parte > part_1
    Parte II > part_II
    el preámbulo > preamble
    primer considerando del preámbulo > preamble__rec_1
    anexo I > annex_I
    apartado {m} del anexo I > annex_I__para_{m}
  `,
  por: `
    artigo {a}.º > art_{a}
    artigo {a} > art_{a}
    do artigo {a}.º > art_{a}
    nos termos do artigo {a}.º do presente Acordo > art_{a}
    art. {a} > art_{a}
    art. {a}º > art_{a}
    ARTIGO {a}.º > art_{a}
    artigo primeiro > art_1
    artigo décimo segundo > art_12
    artigo {a}.º, n.º {n} > art_{a}__para_{n}
    n.º {n} do artigo {a}.º > art_{a}__para_{n}
    do n.º {n} do artigo {a}.º > art_{a}__para_{n}
    número {n} do artigo {a}.º > art_{a}__para_{n}
    artigo {a}, parágrafo {n} > art_{a}__para_{n}
    parágrafo {n} do artigo {a} > art_{a}__para_{n}
    art. {a}, § {n}º > art_{a}__para_{n}
    artigo {a}.º, n.º 2, alínea {l}) > art_{a}__para_2__point_{l}
    alínea {l}) do n.º 2 do artigo {a}.º > art_{a}__para_2__point_{l}
    na alínea {l}) do parágrafo 2 do artigo {a} > art_{a}__para_2__point_{l}
    artigo {a}.º, n.º 2, alínea b), subalínea ii) > art_{a}__para_2__point_b__subpoint_ii
    artigo {a}.º, n.º 3, segundo parágrafo > art_{a}__para_3__p_2
    segundo parágrafo do n.º 3 do artigo {a}.º > art_{a}__para_3__p_2
    artigo 12.º, terceiro parágrafo > art_12__p_3
    primeiro parágrafo do artigo 12.º > art_12__p_1
    último parágrafo do artigo 12.º > art_12__p_3
    artigos {a}.º e {b}.º > art_{a} art_{b}
    os artigos {a}, {b} e 12 > art_{a} art_{b} art_12
    artigos {a}.º ou {b}.º > art_{a} art_{b}
    artigos {a}.º a {b}.º > art_{a} art_{b}
    arts. {a} a {b} > art_{a} art_{b}
    n.os 1 e 3 do artigo {a}.º > art_{a}__para_1 art_{a}__para_3
    artigo {a}.º, n.º 2, alíneas a) e c) > art_{a}__para_2__point_a art_{a}__para_2__point_c
    primeira parte > part_1
    Parte II > part_II
    o preâmbulo > preamble
    primeiro considerando do preâmbulo > preamble__rec_1
    anexo I > annex_I
    n.º {m} do anexo I > annex_I__para_{m}
  `,
  ita: `
    articolo {a} > art_{a}
    l'articolo {a} > art_{a}
    dell'articolo {a} > art_{a}
    ai sensi dell’articolo {a} del presente Accordo > art_{a}
    all'art. {a} > art_{a}
    ARTICOLO {a} > art_{a}
    articolo {a}º > art_{a}
    articolo primo > art_1
    articolo {a}, paragrafo {n} > art_{a}__para_{n}
    paragrafo {n} dell'articolo {a} > art_{a}__para_{n}
    articolo {a}, comma {n} > art_{a}__para_{n}
    al comma {n} dell’articolo {a} > art_{a}__para_{n}
    art. {a}, par. {n} > art_{a}__para_{n}
    art. {a}, co. {n} > art_{a}__para_{n}
    articolo {a}, comma 2, lettera {l}) > art_{a}__para_2__point_{l}
    lettera {l}) del paragrafo 2 dell'articolo {a} > art_{a}__para_2__point_{l}
    art. {a}, par. 2, lett. {l}) > art_{a}__para_2__point_{l}
    articolo {a}, paragrafo 2, lettera b), punto ii) > art_{a}__para_2__point_b__subpoint_ii
    articolo {a}, paragrafo 3, secondo comma > art_{a}__para_3__p_2
    secondo comma del paragrafo 3 dell'articolo {a} > art_{a}__para_3__p_2
    articolo 12, terzo comma > art_12__p_3
    primo comma dell'articolo 12 > art_12__p_1
    ultimo comma dell'articolo 12 > art_12__p_3
    articoli {a} e {b} > art_{a} art_{b}
    gli articoli {a}, {b} e 12 > art_{a} art_{b} art_12
    agli articoli {a} o {b} > art_{a} art_{b}
    artt. {a} e {b} > art_{a} art_{b}
    articoli da {a} a {b} > art_{a} art_{b}
    paragrafi 1 e 3 dell'articolo {a} > art_{a}__para_1 art_{a}__para_3
    commi 1 e 3 dell'articolo {a} > art_{a}__para_1 art_{a}__para_3
    articolo {a}, paragrafo 2, lettere a) e c) > art_{a}__para_2__point_a art_{a}__para_2__point_c
    parte prima > part_1
    prima parte > part_1
    parte II > part_II
    il preambolo > preamble
    primo considerando del preambolo > preamble__rec_1
    allegato I > annex_I
    paragrafo {m} dell'allegato I > annex_I__para_{m}
  `,
  deu: `
    Artikel {a} > art_{a}
    des Artikels {a} > art_{a}
    nach Artikel {a} dieses Abkommens > art_{a}
    Art. {a} > art_{a}
    ARTIKEL {a} > art_{a}
    in den Artikeln {a} und {b} > art_{a} art_{b}
    Artikel {a} Absatz {n} > art_{a}__para_{n}
    Artikel {a}, Absatz {n} > art_{a}__para_{n}
    Absatz {n} des Artikels {a} > art_{a}__para_{n}
    Art. {a} Abs. {n} > art_{a}__para_{n}
    Art. {a} Ziff. {n} > art_{a}__para_{n}
    Art. {a} ({n}) > art_{a}__para_{n}
    Artikel {a} Absatz 2 Buchstabe {l} > art_{a}__para_2__point_{l}
    Artikel {a} Absatz 2 Buchstabe {l}) > art_{a}__para_2__point_{l}
    Art. {a} Abs. 2 lit. {l} > art_{a}__para_2__point_{l}
    Art. {a} Abs. 2 Buchst. {l} > art_{a}__para_2__point_{l}
    Buchstabe {l} des Absatzes 2 des Artikels {a} > art_{a}__para_2__point_{l}
    Artikel {a} Absatz 2 Buchstabe b Ziffer ii > art_{a}__para_2__point_b__subpoint_ii
    Artikel {a} Absatz 3 Unterabsatz 2 > art_{a}__para_3__p_2
    Artikel {a} Absatz 3 zweiter Unterabsatz > art_{a}__para_3__p_2
    Artikel 12 dritter Absatz > art_12__p_3
    der erste Absatz des Artikels 12 > art_12__p_1
    letzter Absatz des Artikels 12 > art_12__p_3
    Artikel {a} und {b} > art_{a} art_{b}
    die Artikel {a}, {b} und 12 > art_{a} art_{b} art_12
    Artikel {a} oder {b} > art_{a} art_{b}
    Artikel {a} bis {b} > art_{a} art_{b}
    die Artikel {a}–{b} > art_{a} art_{b}
    Artikel {a} Absätze 1 und 3 > art_{a}__para_1 art_{a}__para_3
    Artikel {a} Absatz 1 bis 3 > art_{a}__para_1 art_{a}__para_3
    Artikel {a} Absatz 2 Buchstaben a und c > art_{a}__para_2__point_a art_{a}__para_2__point_c
    Erster Teil > part_1
    des zweiten Teils > part_II
    Teil II > part_II
    die Präambel > preamble
    erster Erwägungsgrund der Präambel > preamble__rec_1
    Anlage I > annex_I
    Absatz {m} der Anlage I > annex_I__para_{m}
  `,
};

const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['3', '7'],
  b: ['9'],
  n: ['1', '2', '3'],
  m: ['1', '2'],
  l: ['a', 'b', 'c'],
};

/** Each way with all values, and the ids that it means. */
export const citedIn = (code: LanguageCode): readonly (readonly [ref: string, eIds: readonly string[]])[] =>
  (CITED[code] ?? '')
    .trim()
    .split('\n')
    .flatMap(filled)
    .map((line) => {
      const [ref = '', ids = ''] = line.trim().split(' > ');
      return [ref, ids.split(' ')] as const;
    });

function filled(line: string): readonly string[] {
  const [hole, name = ''] = /\{(\w)\}/u.exec(line) ?? [];
  if (hole === undefined) return [line];
  return (VALUES[name] ?? []).flatMap((value) => filled(line.replaceAll(hole, value)));
}
