import { stemsBy } from '../stems.ts';

/** Datives in -eln, and verbs whose vowel changes. */
const irregular = `
  artikel artikels artikeln
  mittel mittels mitteln
  titel titels titeln
  kapitel kapitels kapiteln
  viertel viertels vierteln
  drittel drittels dritteln
  siegel siegels siegeln
  regel regeln
  insel inseln
  formel formeln
  hafen hafens häfen
  schaden schadens schäden
  zustand zustands zustandes zustände zuständen
  treffen trifft traf trafen getroffen getroffene getroffenen
  beschließen beschließt beschloß beschloss beschlossen beschlossene beschlossenen
  schließen schließt schloß schloss geschlossen geschlossene geschlossenen
  abschließen abschließt abgeschlossen abgeschlossene abgeschlossenen
  vereinbaren vereinbart vereinbarte vereinbarten
  nehmen nimmt nahm nahmen genommen
  geben gibt gab gaben gegeben
  übernehmen übernimmt übernahm übernommen übernommene übernommenen
  gelten gilt galt galten
  treten tritt trat traten getreten
  beitreten beitritt beigetreten
  verpflichten verpflichtet verpflichtete verpflichteten verpflichtung verpflichtungen
  unterzeichnen unterzeichnet unterzeichnete unterzeichneten unterzeichneter unterzeichnung unterzeichnungen
`;

export const stem = stemsBy({
  module: '@orama/stemmers/german',
  endings: [
    // "Ratifiziert", "ratifizierte", "Ratifizierung" beside "ratifizieren".
    [/(?<=.{2})iert(?:e[mnrs]?)?$/u, 'ieren'],
    [/(?<=.{2})ierung(?:en)?$/u, 'ieren'],
  ],
  irregular,
});
