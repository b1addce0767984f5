/** German ordinals without the ending of their case, from "erst"; the units stand before the tens. */

const UNITS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt'.split(' ');
const TEENS = 'fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt'.split(' ');
const BEFORE_TEN = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "Einundzwanzigst"; `place` from 1 to 199. */
export function ordinalStem(place: number): string {
  if (place >= 100) return `hundert${place === 100 ? 'st' : ordinalStem(place - 100)}`;
  const [ten, unit] = [Math.floor(place / 10), place % 10];
  const whole = [...UNITS, ...TEENS][place - 1];
  if (whole !== undefined) return whole;
  const before = unit === 0 ? '' : `${BEFORE_TEN[unit - 1]}und`;
  return `${before}${TENS[ten - 2]}st`;
}
