/** As `TextLanguage.spellings` says; names in Latin letters of whatever language. */
export const spellings: readonly (readonly string[])[] = [
  ['nakhchivan', 'nakhichevan', 'nakhijevan', 'nakhchevan', 'nakhitchevan', 'naxcivan', 'nakhjavan'],
  ['karabakh', 'karabagh', 'garabagh', 'qarabag', 'karabag'],
  ['nagorno', 'nagorny', 'nagornyy', 'nagornii'],
  ['kalbajar', 'kelbajar', 'kalbadjar', 'kelbadjar', 'kelbecer'],
  ['agdam', 'aghdam'],
  ['lachin', 'latchin', 'lacin'],
  ['azerbaijan', 'azerbaidjan', 'azerbaydzhan', 'azerbaycan', 'azerbaidzhan', 'aserbaidschan'],
  ['azerbaijani', 'azerbaidjani', 'azerbaijanian'],
  ['alma ata', 'almaty'],
  ['trump', 'tramp'],
  ['putin', 'poutine'],
  ['aliyev', 'aliev', 'eliyev'],
  ['pashinyan', 'pashinian'],
  ['yerevan', 'erevan', 'erivan'],
  ['lukashenko', 'lukashenka'],
  ['zangezur', 'zangezour', 'zengezur'],
  ['ceasefire', 'cease fire'],
  ['interstate', 'inter state'],
  ['intrastate', 'intra state'],
  ['cooperation', 'co operation'],
  ['cooperate', 'co operate'],
  ['peacekeeping', 'peace keeping'],
  ['peacemaking', 'peace making'],
  ['goodwill', 'good will'],
  ['neighborly', 'neighborliness'],
  ['neighborhood', 'neighborhoods'],
  ['un', 'u n', 'united nations'],
  ['armored', 'armoured'],
  ['grey', 'gray'],
  ['fulfill', 'fulfil'],
  ['fulfillment', 'fulfilment'],
  ['judgment', 'judgement'],
  ['program', 'programme'],
  ['connection', 'connexion'],
];

/** Regular differences between British and American spelling, in folded words. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=lab|hon|fav|arm|neighb|behavi|endeav|harb|col|hum|vig|val|rum|sav|splend|cand|clam|parl|ferv)our/u,
    'or',
  ],
  [/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ation|ations|ational)$)/u, 'iz'],
  [/(?<=anal|paral|catal)ys(?=e|ing)/u, 'yz'],
  [/(?<=initia|cance|trave|labe|contro|counse|mode|signa|fulfi|channe)ll(?=ed|ing|ation)/u, 'l'],
  [/(?<=cent|theat|fib|met|lit|calib|manoeuv)re(?=s?$)/u, 'er'],
  [/(?<=def|off|lic|pret)ence(?=s?$)/u, 'ense'],
];

/** -ise words that are no British form of -ize. */
const NOT_IZE =
  /(?:promis|exercis|supervis|advis|compris|enterpris|ris|rais|prais|surpris|revis|wis|precis|concis|otherwis|franchis|televis|improvis|devis|demis|nois|pois|merchandis|expertis|premis|treatis|disguis|exclus)/u;

/** The American spelling of a folded word of five letters and more; others as they are. */
export function respell(word: string): string {
  if (!/^[a-z]{5,}$/u.test(word)) return word;
  let spelled = word;
  for (const [rule, replacement] of RULES) {
    if (replacement === 'iz' && NOT_IZE.test(spelled)) continue;
    spelled = spelled.replace(rule, replacement);
  }
  return spelled;
}
