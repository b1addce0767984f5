import { stemsBy } from '../stems.ts';

/** Short words, and words that end as the plurals of others do. */
const irregular = `
  lei leis
  rei reis
  país países
  pais pai
  mês meses
  juiz juízes
  raiz raízes
  vez vezes
  voz vozes
  luz luzes
  fim fins
  bem bens
  trem trens
  som sons
  cão cães
  mão mãos
  órgão órgãos
  órfão órfãos
  irmão irmãos
  cidadão cidadãos cidadã cidadãs
  português portugueses portuguesa portuguesas
  francês franceses francesa francesas
  inglês ingleses inglesa inglesas
  interesse interesses
  útil úteis
  fácil fáceis
  móvel móveis
  míssil mísseis
  projétil projéteis
  fóssil fósseis
  têxtil têxteis
  réptil répteis
`;

/** Words of treaties that the algorithm throws together with others. */
const apart = `
  tratado tratados
  partido partidos
  partida partidas
`;

export const stem = stemsBy({
  module: '@orama/stemmers/portuguese',
  endings: [
    // "Obrigação", "obrigações"; "disposições", "alemães", "cidadãos".
    [/(?<=.{2})cao$/u, 'ção'],
    [/(?<=.{2})coes$/u, 'ção'],
    [/(?<=.{2})(?:oes|aes|ao)$/u, 'ão'],
    // "Nacionais", "papéis", "civis", "espanhóis", "azuis".
    [/(?<=.{2})ais$/u, 'al'],
    [/(?<=.{2})eis$/u, 'el'],
    [/(?<=.{2})ois$/u, 'ol'],
    [/(?<=.{2})uis$/u, 'ul'],
    [/(?<=[^aeiou]{1,2})is$/u, 'il'],
    // "Ordens", "fins", "sons".
    [/(?<=.{2}[aeiou])ns$/u, 'm'],
  ],
  irregular,
  apart,
});
