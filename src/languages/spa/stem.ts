import { stemsBy } from '../stems.ts';

/** Plurals in -ces of words in -z, and words whose accent tells their ending from that of others. */
const irregular = `
  luz luces
  juez jueces
  voz voces
  vez veces
  paz paces
  cruz cruces
  raíz raíces
  matriz matrices
  capaz capaces
  incapaz incapaces
  eficaz eficaces
  veraz veraces
  interés intereses
  país países
  mes meses
  alto alta altos altas
  francés francesa francesas franceses
  inglés inglesa inglesas ingleses
  portugués portuguesa portuguesas portugueses
  ratificar ratifica ratifican ratificado ratificada ratificados ratificadas ratificación ratificaciones
  notificar notifica notifican notificado notificada notificados notificadas notificación notificaciones
  modificar modifica modifican modificado modificada modificados modificadas modificación modificaciones
`;

/** Words of treaties that the algorithm throws together with others. */
const apart = `
  tratado tratados
  partido partidos
  partida partidas
`;

export const stem = stemsBy({
  module: '@orama/stemmers/spanish',
  endings: [
    // "Obligación", "decisión", "cuestión": the plural has no accent.
    [/(?<=.{2})ion$/u, 'ión'],
    // "Gobiernos" is nobody's "we".
    [/(?<=r)nos$/u, 'no'],
    // The future of verbs: "ratificarán".
    [/(?<=.{3})ran$/u, 'rán'],
  ],
  irregular,
  apart,
});
