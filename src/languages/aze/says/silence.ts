import type { Messages } from '../../says.ts';

/** Mətnin nəyi xatırlatmadığı barədə cümlələr: bu, yalnız bütün mətn bizdədirsə və yoxlanılıbsa deyilir. */
export const silence: Messages['silence'] = {
  title: 'Mətn bunu xatırladırmı?',
  lead: 'Söz və ya mövzu barədə soruşun, məsələn, əsirlər və ya gömrük. Bizim surətdə olmayan mətndə ola bilər: cavab nə dərəcədə möhkəm olduğunu deyir.',
  text: 'Mətn',
  words: 'Söz və ya mövzu',
  button: 'Bax',
  says: {
    occurs: 'Mətn bunu xatırladır.',
    'does-not-occur': 'Bu mətndə bu yoxdur. Bütün müddəalar bizdədir və rəsmi surətlə sözbəsöz tutuşdurulub.',
    'not-in-held': 'Bizdə olan hissələrdə bu yoxdur. Bu, mətnin bunu xatırlatmadığını sübut etmir:',
    'cannot-be-said': 'Mətnin bunu xatırladıb-xatırlatmadığını burada demək olmur:',
  },
  otherwise: 'Bu sözlər bizdə olanda yoxdur. Bu yerlərdə eyni və ya yaxın şey başqa cür adlanır.',
  noWords: 'mənalı söz göstərilməyib',
  notHeld: (languages) => `bu dillərdə mətn yoxdur: ${languages}`,
  notTried: (languages) => `bu dillərdə axtarıla biləcək söz məlum deyil: ${languages}`,
  notRead: (text) => `${text}: indi oxumaq mümkün olmadı`,
  noClause: (text) => `${text}: heç bir müddəa yoxdur`,
  gaps: (text, clauses) => `${text}: bu müddəalar yoxdur: ${clauses}`,
  unofficial: (text, count, of) => `${text}: ${of} müddəadan ${count} rəsmi surətlə tutuşdurulmayıb`,
  unofficialTitle: (text) => `${text}: adı rəsmi surətlə tutuşdurulmayıb`,
  tried: 'Nə axtarıldı',
  anyForm: (words) => `“${words}” bütün formalarda`,
  otherNames: (label) => `eyni şeyin başqa adları (${label})`,
  inTitle: 'Ad',
  byConcept: 'başqa adla',
  looked: (day) => `Baxıldı: ${day}.`,
  root: 'Arxivin kök heşi',
  cite: 'İstinad üçün',
  citation: (words, title, texts, day) =>
    `“${words}” və eyni şeyin başqa adları “${title}” sənədində yoxdur (${texts}; bütün müddəalar rəsmi surətlə tutuşdurulub), baxıldı: ${day}.`,
};
