/** Feminine, as articles and paragraphs are; with its masculine, as chapters are. */
const UNITS: readonly (readonly string[])[] = [
  ['الأولى', 'الأول'],
  ['الثانية', 'الثاني'],
  ['الثالثة', 'الثالث'],
  ['الرابعة', 'الرابع'],
  ['الخامسة', 'الخامس'],
  ['السادسة', 'السادس'],
  ['السابعة', 'السابع'],
  ['الثامنة', 'الثامن'],
  ['التاسعة', 'التاسع'],
];
/** Before a ten. */
const FIRST: readonly string[] = ['الحادية', 'الحادي'];
const TENTH: readonly string[] = ['العاشرة', 'العاشر'];
const TEENS: readonly string[] = ['عشرة', 'عشر'];
const TENS = 'العشر الثلاث الأربع الخمس الست السبع الثمان التسع'.split(' ');
/** In the nominative and in the other cases. */
const ENDINGS = ['ون', 'ين'];

const unitBeforeTen = (unit: number): readonly string[] => (unit === 1 ? FIRST : (UNITS[unit - 1] ?? []));

/** All ways to write an ordinal from the first to the ninety-ninth, the feminine one in the nominative first. */
export function written(place: number): readonly string[] {
  const [ten, unit] = [Math.floor(place / 10), place % 10];
  if (ten === 0) return UNITS[unit - 1] ?? [];
  if (place === 10) return TENTH;
  if (ten === 1) return unitBeforeTen(unit).map((word, at) => `${word} ${TEENS[at]}`);
  const tens = ENDINGS.map((ending) => TENS[ten - 2] + ending);
  if (unit === 0) return tens;
  return unitBeforeTen(unit).flatMap((word) => tens.map((one) => `${word} و${one}`));
}

const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'المائة'],
  [100, 'المئة'],
];

const BELOW = Array.from({ length: 99 }, (_, at) => at + 1);

/** Ordinals to 199, by their words: "السابعة والعشرون", "الأولى بعد المائة". */
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...BELOW.flatMap((place) => written(place).map((words) => [words, place] as const)),
  ...HUNDREDS.flatMap(([hundred, word]) => [
    [word, hundred] as const,
    ...BELOW.flatMap((place) =>
      written(place).map((words) => [`${words} بعد ${word}`, hundred + place] as const),
    ),
  ]),
]);
