import type { InterfaceCode } from '../../src/model/interfaces.ts';
import { textFile, workFile } from '../support/folder.ts';

/** A quotation with what is right to say of it; no eId where any clause is. */
export interface Judged {
  readonly class: string;
  readonly verdict: string;
  readonly eId: string;
  readonly text: string;
}

/** Words of one language, of which clauses of invented treaties are made: subject, what it shall not do, to what, where. */
interface Words {
  readonly who: readonly string[];
  readonly not: string;
  readonly does: readonly string[];
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly days: string;
  readonly other: string;
}

const WORDS = {
  eng: {
    who: [
      'The harbour master',
      'Each keeper of lanterns',
      'The council of pilots',
      'Every owner of barges',
      'The clerk of tolls',
    ],
    not: 'shall not',
    does: ['remove the green buoys', 'open the sluices', 'extinguish the lamps', 'raise the dues'],
    what: ['laid by the other Party', 'entered in the register', 'named in the annexed chart'],
    where: ['north of the pier', 'during the spring tides', 'without notice to the guild'],
    days: 'within {n} days',
    other: 'wooden',
  },
  rus: {
    who: [
      'Начальник порта',
      'Каждый смотритель фонарей',
      'Совет лоцманов',
      'Всякий владелец барж',
      'Сборщик пошлин',
    ],
    not: 'не',
    does: ['убирает зелёные буи', 'открывает шлюзы', 'гасит лампы', 'повышает сборы'],
    what: ['установленные другой Стороной', 'внесённые в реестр', 'названные на приложенной карте'],
    where: ['к северу от пирса', 'во время весенних приливов', 'без уведомления гильдии'],
    days: 'в течение {n} дней',
    other: 'деревянный',
  },
  hye: {
    who: [
      'Նավահանգստի պետը',
      'Լապտերների յուրաքանչյուր պահապան',
      'Լոցմանների խորհուրդը',
      'Լաստերի ամեն տեր',
      'Մաքսի գրագիրը',
    ],
    not: 'չպետք է',
    does: ['հեռացնի կանաչ բոյերը', 'բացի ջրարգելակները', 'հանգցնի լամպերը', 'բարձրացնի վճարները'],
    what: ['որոնք դրել է մյուս Կողմը', 'որոնք գրանցված են մատյանում', 'որոնք նշված են կցված քարտեզում'],
    where: ['կառամատույցից հյուսիս', 'գարնանային մակընթացության ժամանակ', 'առանց համքարությանը ծանուցելու'],
    days: '{n} օրվա ընթացքում',
    other: 'փայտե',
  },
  aze: {
    who: [
      'Liman rəisi',
      'Fənərlərin hər bir gözətçisi',
      'Losmanlar şurası',
      'Barjların hər bir sahibi',
      'Rüsum katibi',
    ],
    not: 'heç vaxt',
    does: ['yaşıl buyları götürmür', 'şlüzləri açmır', 'lampaları söndürmür', 'haqları artırmır'],
    what: ['digər Tərəfin qoyduğu', 'reyestrə yazılmış', 'əlavə xəritədə göstərilmiş'],
    where: ['körpünün şimalında', 'yaz qabarmaları zamanı', 'gildiyaya xəbər vermədən'],
    days: '{n} gün ərzində',
    other: 'taxta',
  },
} as const satisfies Record<InterfaceCode, Words>;

const CODES = Object.keys(WORDS) as readonly InterfaceCode[];
/** Clauses in each language. */
const CLAUSES = 15;

const at = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

/** All clauses of a language differ in several words. */
function clauseOf(code: InterfaceCode, place: number): string {
  const { who, not, does, what, where, days } = WORDS[code];
  const parts = [
    at(who, place),
    not,
    at(does, Math.floor(place / 5) + place),
    at(what, Math.floor(place / 4) + 2 * place),
    at(where, Math.floor(place / 3) + place),
    days.replace('{n}', String(21 + 13 * place)),
  ];
  return parts.join(' ');
}

const articleOf = (place: number): string => `art_${place + 1}`;

const swapped = (code: InterfaceCode, text: string): string => {
  const words = text.split(' ');
  return words.with(words.length - 4, WORDS[code].other).join(' ');
};

/** An archive of one invented treaty in four languages; `copied` is what its copy of a clause has. */
const textsOf = (copied: (code: InterfaceCode, place: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['locks/work.yaml', workFile()],
    ...CODES.map((code) => {
      const body = Array.from(
        { length: CLAUSES },
        (_, place) => `## Article ${place + 1}\n\n${copied(code, place)}.`,
      );
      return [`locks/${code}@1999-09-09.md`, textFile(body.join('\n\n'))];
    }),
  ]);

export const QUOTED_TEXTS = textsOf(clauseOf);

/** The same where each clause was copied with another word in it. */
export const ERRING_TEXTS = textsOf((code, place) => swapped(code, clauseOf(code, place)));

/** Every clause quoted rightly: beside a copy that errs each differs, and nobody is told that he is wrong. */
export const rightQuotations = (): readonly Judged[] =>
  CODES.flatMap((code) =>
    Array.from({ length: CLAUSES }, (_, place) => ({
      class: 'right, our copy wrong',
      verdict: 'differs',
      eId: articleOf(place),
      text: `${clauseOf(code, place)}.`,
    })),
  );

/** Every clause quoted in every way. */
export const judgedQuotations = (): readonly Judged[] =>
  CODES.flatMap((code) => Array.from({ length: CLAUSES }, (_, place) => quotationsOf(code, place)).flat());

function quotationsOf(code: InterfaceCode, place: number): readonly Judged[] {
  const { not, who, does, what, where } = WORDS[code];
  const text = clauseOf(code, place);
  const eId = articleOf(place);
  const words = text.split(' ');
  const next = clauseOf(code, (place + 7) % CLAUSES).split(' ');
  // Words of the texts in another order, as many of no text between them.
  const scrambled = [at(where, place + 1), at(what, place), at(does, place + 2), at(who, place)];
  return [
    { class: 'verbatim', verdict: 'same', eId, text: `${text}.` },
    {
      class: 'typographic',
      verdict: 'same-but-typography',
      eId,
      text: `${words[0]?.toUpperCase()}, ${words.slice(1).join('  ')}!`,
    },
    { class: 'one word changed', verdict: 'differs', eId, text: swapped(code, text) },
    {
      class: 'number changed',
      verdict: 'differs',
      eId,
      text: text.replace(/\d+/u, (figures) => String(Number(figures) + 1)),
    },
    { class: 'negation dropped', verdict: 'differs', eId, text: text.replace(`${not} `, '') },
    {
      class: 'spliced',
      verdict: 'joined',
      eId: '',
      text: `${words.slice(0, Math.ceil(words.length * 0.55)).join(' ')} … ${next.slice(-Math.ceil(next.length * 0.55)).join(' ')}`,
    },
    {
      class: 'invented',
      verdict: 'none',
      eId: '',
      text: scrambled.map((one, n) => `${one.split(' ').at(-1)} zzq${n}x`).join(' '),
    },
  ];
}
