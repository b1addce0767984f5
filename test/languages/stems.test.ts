import { describe, expect, test } from 'vitest';
import { stem as deu } from '../../src/languages/deu/stem.ts';
import { stem as fra } from '../../src/languages/fra/stem.ts';
import { stem as ita } from '../../src/languages/ita/stem.ts';
import { stem as por } from '../../src/languages/por/stem.ts';
import { stem as spa } from '../../src/languages/spa/stem.ts';
import { foldWords } from '../../src/words/fold.ts';

const STEMS = { fra, spa, por, ita, deu } as const;

const stemsOf = (code: keyof typeof STEMS, words: string): readonly string[] =>
  foldWords(words).map((word) => STEMS[code](word));

describe('a language of texts that a kept library stems, by its folded words', () => {
  test.each([
    ['fra', 'article articles Articles'],
    ['fra', 'frontière frontières'],
    ['fra', 'ratifier ratifié ratifiée ratifiés ratifiées ratifie ratifient'],
    ['fra', 'engager engagé engagée engagent'],
    ['fra', 'national nationale nationaux nationales'],
    ['fra', 'étranger étrangers étrangère étrangères'],
    ['fra', 'loi lois'],
    ['fra', 'alinéa alinéas'],
    ['fra', 'conflit conflits'],
    ['fra', 'travail travaux'],
    ['spa', 'artículo artículos ARTÍCULO'],
    ['spa', 'obligación obligaciones'],
    ['spa', 'ratificar ratificado ratificada ratificación ratificaciones'],
    ['spa', 'juez jueces'],
    ['spa', 'gobierno gobiernos'],
    ['spa', 'región regiones'],
    ['por', 'artigo artigos'],
    ['por', 'obrigação obrigações'],
    ['por', 'nacional nacionais'],
    ['por', 'lei leis'],
    ['por', 'cidadão cidadãos'],
    ['por', 'ordem ordens'],
    ['por', 'civil civis'],
    ['ita', 'articolo articoli'],
    ['ita', 'obbligo obblighi'],
    ['ita', 'frontiera frontiere'],
    ['ita', 'ratifica ratifiche ratificare ratificato'],
    ['ita', 'lettera lettere'],
    ['deu', 'Vertrag Verträge Vertrages Vertrags Verträgen'],
    ['deu', 'Artikel Artikels Artikeln'],
    ['deu', 'Absatz Absätze Absätzen Absatzes'],
    ['deu', 'ratifizieren ratifiziert ratifizierte Ratifizierung'],
    ['deu', 'unterzeichnen unterzeichnet Unterzeichnung'],
    ['deu', 'Buchstabe Buchstaben'],
  ] as const)('%s: %s are one', (code, words) => {
    expect(new Set(stemsOf(code, words)).size).toBe(1);
  });

  test.each([
    ['fra', 'paix pays paiement'],
    ['fra', 'différend différent'],
    ['fra', 'nation national'],
    ['fra', 'divers diviser'],
    ['fra', 'parties part'],
    ['fra', 'armées armes'],
    ['spa', 'tratado trata'],
    ['por', 'estado estar'],
    ['spa', 'paz país'],
    ['spa', 'convención convenio convento'],
    ['spa', 'nación nacer'],
    ['por', 'país paz'],
    ['por', 'convenção convénio'],
    ['ita', 'pace paese'],
    ['ita', 'stato statuto statua'],
    ['deu', 'Staat Stadt'],
    ['deu', 'Vertrag Vertreter'],
    ['deu', 'Artikel Art'],
  ] as const)('%s: %s are each its own', (code, words) => {
    const stems = stemsOf(code, words);
    expect(new Set(stems).size).toBe(stems.length);
  });

  test('a number, a word of another script and one of two letters are their own stems', () => {
    for (const stem of Object.values(STEMS))
      expect(['5', 'статья', 'հոդված', 'eu', ''].map((word) => stem(word))).toEqual([
        '5',
        'статья',
        'հոդված',
        'eu',
        '',
      ]);
  });

  test('stems are folded, since words are', () => {
    for (const [code, words] of [
      ['fra', 'ratifiée convenu'],
      ['spa', 'obligación interés'],
      ['por', 'obrigação órgão'],
    ] as const)
      expect(stemsOf(code, words).join('')).toMatch(/^[a-z]+$/u);
  });
});
