import { irregular } from './irregular.ts';

/** Russian stems after the Snowball algorithm, for folded words (ё is е); vowels that flee ("огонь", "огня") are taken out. */

const PERFECTIVE = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ивши(?:сь)?|ывши(?:сь)?|ив|ыв))$/u;
const REFLEXIVE = /(?:ся|сь)$/u;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/u;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/u;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;
const VOWELS = 'аеиоуыэюя';

/** A word with other letters than folded Cyrillic ones is its own stem. */
export function stem(word: string): string {
  if (!/^[а-я]+$/u.test(word)) return word;
  const named = irregular.get(word);
  if (named !== undefined) return named;
  const rv = firstVowelEnd(word);
  if (rv === word.length) return word;
  const r2 = secondRegion(word);
  let rest = word.slice(rv);
  const head = word.slice(0, rv);
  rest = inflection(rest).replace(/и$/u, '');
  if (/ость?$/u.test(rest) && (head + rest).search(/ость?$/u) >= r2) rest = rest.replace(/ость?$/u, '');
  rest = rest
    .replace(/(?:ейш|ейше)$/u, '')
    .replace(/нн$/u, 'н')
    .replace(/ь$/u, '');
  return fleeting(word, head + rest);
}

/** First ending that is there, in Snowball's order: gerund; else reflexive, then adjective, verb or noun. */
function inflection(rest: string): string {
  if (PERFECTIVE.test(rest)) return rest.replace(PERFECTIVE, '');
  const bare = rest.replace(REFLEXIVE, '');
  if (ADJECTIVE.test(bare)) return bare.replace(ADJECTIVE, '').replace(PARTICIPLE, '');
  if (VERB.test(bare)) return bare.replace(VERB, '');
  return bare.replace(NOUN, '');
}

/** Masculine -онь, -ень; feminine "степень" keeps its vowel in all forms. */
const FLEETING = /(?<=[бвгджзйклмнпрстфхцчшщ])[ое]нь$/u;
const KEPT = /(?:степ|ступ|ос|т|л|зел|миш|бол|ол|кон)[ое]нь$/u;

/** "беженец" and "беженцы", "участок" and "участка", "огонь" and "огня" have one stem each. */
function fleeting(word: string, stem: string): string {
  if (FLEETING.test(word) && !KEPT.test(word)) return stem.replace(/[ое]н$/u, 'н');
  return stem.length > 4 ? stem.replace(/е(?=ц$)|[ое](?=к$)/u, '') : stem;
}

function firstVowelEnd(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (VOWELS.includes(word.charAt(at))) return at + 1;
  return word.length;
}

function secondRegion(word: string): number {
  const next = (from: number): number => {
    for (let at = from + 1; at < word.length; at += 1) {
      if (VOWELS.includes(word.charAt(at - 1)) && !VOWELS.includes(word.charAt(at))) return at + 1;
    }
    return word.length;
  };
  return next(next(0));
}
