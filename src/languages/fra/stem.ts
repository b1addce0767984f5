import { stemsBy } from '../stems.ts';

/** Short plurals whose s or x the algorithm keeps, and verbs of treaties whose -ent it keeps. */
const irregular = `
  loi lois
  délai délais
  essai essais
  emploi emplois
  tournoi tournois
  envoi envois
  alinéa alinéas
  visa visas
  quota quotas
  lieu lieux
  jeu jeux
  enjeu enjeux
  feu feux
  aveu aveux
  voeu voeux
  milieu milieux
  oeil yeux
  travail travaux
  bail baux
  vitrail vitraux
  ciel cieux
  engager engage engagent
  décider décide décident
  déclarer déclare déclarent
  désirer désire désirent
  souhaiter souhaite souhaitent
  réaffirmer réaffirme réaffirment
  confirmer confirme confirment
  respecter respecte respectent
  appliquer applique appliquent
  demander demande demandent
  accorder accordent
  adopter adopte adoptent
  assurer assure assurent
  autoriser autorise autorisent
  coopérer coopère coopèrent
  échanger échange échangent
  estimer estime estiment
  renoncer renonce renoncent
  convenir convient conviennent conviendront convenu convenus convenue convenues
  devenir devient deviennent devenu devenus devenue devenues
  tenir tient tiennent tenu tenus tenue tenues
  maintenir maintient maintiennent maintenu maintenus maintenue maintenues
  soutenir soutient soutiennent soutenu soutenus soutenue soutenues
  reconnaître reconnaît reconnaissent reconnu reconnus reconnue reconnues
  résoudre résout résolvent résolu résolus résolue résolues
  soumettre soumet soumettent soumis soumise soumises
  admettre admet admettent admis admise admises
  permettre permet permettent permis permise permises
  prendre prend prennent pris prise prises
  comprendre comprend comprennent compris comprise comprises
  recevoir reçoit reçoivent reçu reçus reçue reçues
  abstenir abstient abstiennent abstenu abstenus
`;

/** Words of treaties that the algorithm throws together with others. */
const apart = `
  traité traités
  partie parties
  armée armées
`;

export const stem = stemsBy({
  module: '@orama/stemmers/french',
  endings: [
    // Participles: "ratifiée", "ratifiées".
    [/(?<=.{3})ees?$/u, 'é'],
    // "Conflits", "droits": the plural of what is read without its s.
    [/(?<=.{2}it)s$/u, ''],
    // "Ratifie", "ratifiés", "ratifient".
    [/(?<=if)i(?:es?|ent)$/u, 'ier'],
    // "Étrangère", "frontières", "étrangers"; "divers" is no plural.
    [/(?<=.{2})eres?$/u, 'er'],
    [/(?<=.{2}[^v])ers$/u, 'er'],
  ],
  irregular,
  apart,
});
