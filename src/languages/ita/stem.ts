import { stemsBy } from '../stems.ts';

/** Plurals in -ere that look like verbs, and plurals with another root. */
const irregular = `
  lettera lettere
  opera opere
  camera camere
  guerra guerre
  uomo uomini
  tempio tempi
  dio dei
  ala ali
  mano mani
  membro membri membra
  arma armi
  bue buoi
  tenere tiene tengono tenuto tenuta tenuti tenute
  mantenere mantiene mantengono mantenuto mantenuta mantenuti mantenute
  ottenere ottiene ottengono ottenuto ottenuta ottenuti ottenute
  astenersi astiene astengono astenuto
  convenire conviene convengono convenuto convenuta convenuti convenute
  impegnare impegna impegnano impegnato impegnata impegnati impegnate impegnarsi
  riconoscere riconosce riconoscono riconosciuto riconosciuta riconosciuti riconosciute
  risolvere risolve risolvono risolto risolta risolti risolte
  decidere decide decidono deciso decisa decisi decise
  stabilire stabilisce stabiliscono stabilito stabilita stabiliti stabilite
  garantire garantisce garantiscono garantito garantita garantiti garantite
`;

/** Words of treaties that the algorithm throws together with others. */
const apart = `
  trattato trattati
  partito partiti
  statuto statuti
`;

export const stem = stemsBy({
  module: '@orama/stemmers/italian',
  endings: [
    // "Frontiere" is no verb.
    [/(?<=.{2})iere$/u, 'iera'],
    // "Ratifica", "ratifiche" beside "ratificare", "ratificato".
    [/(?<=ific)(?:a|o|he|hi|i|hera|heranno|ano)$/u, 'are'],
  ],
  irregular,
  apart,
});
