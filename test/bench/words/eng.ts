import { type Vocabulary, words } from './vocabulary.ts';

export const ENGLISH: Vocabulary = {
  functionWords: words(
    'the of and to in or for by with any such that on be as its from which under this other not between shall may at within all each no',
  ),
  stems: words(`
    state agreement treaty border article commission protocol delegat consent notif request measur transport
    territor sovereign secur cooperat commun dispute settl arbitrat obligat commit implement interpret apply
    ratif sign deposit transit cargo rail road pipelin energ electric station bridge river water basin forest
    custom tariff licen permit register inspect monitor observ report inform exchang document archiv consul
    diplomat mission immun privileg person citizen resid refuge missing detain transfer return humanit relief
    medic educat cultur heritag monument languag religio museum research scienc technolog network digit data
    invest trade good service market payment loan budget fund insur contract compan owner propert damag compensat
    liab claim court judg appeal evidenc witness expert panel council secretar assembl member chair vote decis
    amend annex map coordinat demarc delimit survey pillar checkpoint patrol guard weapon mine clearanc verif
    confiden environ pollut climat emission seismic emergenc rescue fire flood air aviat flight naviga port vessel
    labour wage pension health food agricultur irrigat seed livestock veterinar tourism visa passport`),
  endings: words('s ed ing ion ment al ance ity ive er'),
  phrases: [
    'entry into force',
    'settlement of disputes',
    'territorial integrity',
    'without prejudice to',
    'in accordance with',
    'inviolability of international borders',
    'exchange of diplomatic notes',
    'internal procedures',
    'threat or use of force',
    'the competent authorities',
    'subject to paragraph 2',
    'transport and communications',
    'force majeure',
    'on a reciprocal basis',
    'missing persons',
    'good faith',
  ],
  openings: [
    'The Parties shall',
    'Each Party shall',
    'Neither Party may',
    'The Joint Commission shall',
    'Where a dispute arises concerning',
    'For the purposes of this Agreement',
    'The competent authorities of the Parties may',
    'Nothing in this Agreement affects',
    'Upon the request of either Party',
    'The provisions of this article apply to',
  ],
  recitals: [
    'Recognizing',
    'Desiring to',
    'Recalling',
    'Convinced that',
    'Noting',
    'Guided by',
    'Mindful of',
  ],
  headings: [
    'Use of terms',
    'Scope',
    'General obligations',
    'Cooperation',
    'Border crossing',
    'Transit of goods',
    'Exchange of information',
    'Joint Commission',
    'Settlement of disputes',
    'Confidentiality',
    'Liability',
    'Amendments',
    'Entry into force',
    'Termination',
    'Final provisions',
  ],
  formula: 'Have agreed as follows:',
  stop: '.',
  colon: ':',
  syllables: words('ar ba da el ga hi ka lo ma ni or pa ra sa ta ul va zo'),
};
