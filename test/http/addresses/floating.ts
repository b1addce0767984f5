const HARBOUR = '/t/harbour-treaty-1971';
const WEATHER = '/t/weather-accord-2010';

/** Addresses that leave language or version open, what the reader understands, and where they lead now. */
export const FLOATING: readonly (readonly [address: string, acceptLanguage: string, permalink: string])[] = [
  // the reader's languages first
  [`${WEATHER}/art_I`, 'hy', `${WEATHER}/hye@2010-07-20/art_I`],
  [`${WEATHER}/art_I`, 'ru-RU,en;q=0.5', `${WEATHER}/rus@2010-07-20/art_I`],
  [`${WEATHER}/art_I`, 'en;q=0.5, ru;q=0.9', `${WEATHER}/rus@2010-07-20/art_I`],
  [`${WEATHER}/art_I`, 'ru;q=0, en', `${WEATHER}/eng@2010-07-20/art_I`],
  [`${WEATHER}/article-2/2`, 'az-AZ', `${WEATHER}/aze@2010-07-20/art_II/p_2`],
  // then the language that prevails, other authentic ones, any
  [`${WEATHER}/art_I`, '', `${WEATHER}/aze@2010-07-20/art_I`],
  [`${WEATHER}/art_I`, 'fr, *;q=0.1', `${WEATHER}/aze@2010-07-20/art_I`],
  [`${HARBOUR}/art_1`, '', `${HARBOUR}/eng@1984-06-15/art_1`],
  // only languages in which the clause is held
  [`${WEATHER}/art_III`, 'en', `${WEATHER}/rus@2010-07-20/art_III`],
  [`${WEATHER}/art_III`, 'hy, az', `${WEATHER}/rus@2010-07-20/art_III`],
  [`${HARBOUR}/art_3`, 'ru', `${HARBOUR}/eng@1984-06-15/art_3`],
  [`${HARBOUR}/art_1`, 'ru', `${HARBOUR}/rus@1971-03-02/art_1`],
  // a language without a version: the newest, the copy without variant first
  [`${HARBOUR}/eng`, '', `${HARBOUR}/eng@1984-06-15`],
  [`${HARBOUR}/en/art_2`, 'ru', `${HARBOUR}/eng@1984-06-15/art_2`],
  [`${HARBOUR}/eng-pub`, '', `${HARBOUR}/eng-pub@1971-03-02`],
  [`${HARBOUR}/eng-pub/art_1`, '', `${HARBOUR}/eng-pub@1971-03-02/art_1`],
  [`${HARBOUR}/ru/art_3`, '', `${HARBOUR}/rus@1971-03-02/art_3`],
  [`${HARBOUR}/eng/4.txt`, '', `${HARBOUR}/eng@1984-06-15/art_4.txt`],
  [`${HARBOUR}/art_1--art_2`, 'en', `${HARBOUR}/eng@1984-06-15/art_1--art_2`],
  [`${HARBOUR}/eng/1..2.json`, '', `${HARBOUR}/eng@1984-06-15/art_1--art_2.json`],
  // stages: the version of that day
  [`${HARBOUR}/eng@signed`, '', `${HARBOUR}/eng@1971-03-02`],
  [`${HARBOUR}/eng@SIGNED/art_3`, '', `${HARBOUR}/eng@1971-03-02/art_3`],
  [`${HARBOUR}/en@ratified/art_3`, '', `${HARBOUR}/eng@1971-03-02/art_3`],
  [`${HARBOUR}/eng@in-force`, '', `${HARBOUR}/eng@1971-03-02`],
  [`${HARBOUR}/eng-pub@signed/1`, '', `${HARBOUR}/eng-pub@1971-03-02/art_1`],
  [`${WEATHER}/aze@initialed/maddə-1`, '', `${WEATHER}/aze@2010-07-20/art_I`],
  // the version of a day
  [`${HARBOUR}?as-of=1975-01-01`, 'en', `${HARBOUR}/eng@1971-03-02`],
  [`${HARBOUR}/art_3?as-of=1975-01-01`, 'en', `${HARBOUR}/eng@1971-03-02/art_3`],
  [`${HARBOUR}/eng/art_3?as-of=1971-03-02`, '', `${HARBOUR}/eng@1971-03-02/art_3`],
  [`${HARBOUR}/eng@1984-06-15/art_2?as-of=1980-05-05`, '', `${HARBOUR}/eng@1971-03-02/art_2`],
  [`${HARBOUR}/eng@1971-03-02/art_2?as-of=2000-01-01`, '', `${HARBOUR}/eng@1984-06-15/art_2`],
  [`${HARBOUR}/eng@1971-03-02_r1/art_2?as-of=1975-01-01`, '', `${HARBOUR}/eng@1971-03-02/art_2`],
  [`${HARBOUR}/eng@1984-06-15.json?as-of=1980-05-05&ui=ru`, '', `${HARBOUR}/eng@1971-03-02.json?ui=ru`],
  ['/t?as-of=1980-05-05', '', '/t'],
  // queries stay
  [`${WEATHER}/art_I?h=c1:0123456789ab&ui=hy`, '', `${WEATHER}/hye@2010-07-20/art_I?h=c1:0123456789ab&ui=hy`],
];

/** The same over the real documents. */
export const REAL_FLOATING: readonly (readonly [
  address: string,
  acceptLanguage: string,
  permalink: string,
])[] = [
  ['/t/am-az-peace-2025/art_VII', '', '/t/am-az-peace-2025/eng@2025-08-08/art_VII'],
  ['/t/am-az-peace-2025/art_VII', 'hy', '/t/am-az-peace-2025/eng@2025-08-08/art_VII'],
  ['/t/am-az-peace-2025/preamble', 'hy', '/t/am-az-peace-2025/hye@2025-08-08/preamble'],
  ['/t/am-az-peace-2025/eng/art_II', 'ru', '/t/am-az-peace-2025/eng@2025-08-08/art_II'],
  ['/t/am-az-peace-2025/eng@initialed', '', '/t/am-az-peace-2025/eng@2025-08-08'],
  ['/t/am-az-ru-statement-2020/en', '', '/t/am-az-ru-statement-2020/eng-kremlin@2020-11-09'],
];
