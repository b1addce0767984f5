/** Ordinals from 1 to 200 as grammars write them, apart from the archive's own tables. */
type Said = (value: number) => readonly string[];

const words = (text: string): readonly string[] => text.split(' ');

function eng(value: number): readonly string[] {
  const units = words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  );
  const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');
  const below = (rest: number): string => {
    if (rest < 20) return units[rest - 1] ?? '';
    const ten = tens[Math.floor(rest / 10) - 2] ?? '';
    return rest % 10 === 0 ? ten.replace(/y$/u, 'ieth') : `${ten}-${units[(rest % 10) - 1]}`;
  };
  if (value < 100) return [below(value), below(value).replace('-', ' ')];
  const hundreds = value < 200 ? 'one hundred' : 'two hundred';
  return value % 100 === 0
    ? [`${hundreds}th`]
    : [`${hundreds} and ${below(value % 100)}`, `${hundreds} ${below(value % 100)}`];
}

const RUSSIAN_ENDINGS = ['ый', 'ая', 'ое', 'ого', 'ой', 'ому', 'ую', 'ым', 'ом'];
const RUSSIAN_OWN: Readonly<Record<number, readonly string[]>> = {
  2: words('второй вторая второе второго второй второму вторую вторым втором'),
  3: words('третий третья третье третьего третьей третьему третью третьим третьем'),
  6: words('шестой шестая шестое шестого шестой шестому шестую шестым шестом'),
  7: words('седьмой седьмая седьмое седьмого седьмой седьмому седьмую седьмым седьмом'),
  8: words('восьмой восьмая восьмое восьмого восьмой восьмому восьмую восьмым восьмом'),
};

function rus(value: number): readonly string[] {
  const stems = words(
    'перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
  );
  const tens = words('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност');
  const cardinals = words('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
  const forms = (stem: string): readonly string[] => RUSSIAN_ENDINGS.map((ending) => stem + ending);
  const below = (rest: number): readonly string[] => {
    if (rest < 20) return RUSSIAN_OWN[rest] ?? forms(stems[rest - 1] ?? '');
    const ten = Math.floor(rest / 10) - 2;
    if (rest % 10 === 0) return forms(tens[ten] ?? '');
    return below(rest % 10).map((unit) => `${cardinals[ten]} ${unit}`);
  };
  if (value < 100) return below(value);
  if (value % 100 === 0) return forms(value === 100 ? 'сот' : 'двухсот');
  return below(value % 100).map((rest) => `сто ${rest}`);
}

function hye(value: number): readonly string[] {
  const units = words('մեկ երկու երեք չորս հինգ վեց յոթ ութ ինն');
  const tens = words('տասն քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն');
  const first = words('առաջին երկրորդ երրորդ չորրորդ');
  const below = (rest: number): string => {
    if (rest <= 4) return first[rest - 1] ?? '';
    const unit = rest % 10;
    const ten = tens[Math.floor(rest / 10) - 1] ?? '';
    return `${ten}${unit === 0 ? '' : units[unit - 1]}երորդ`;
  };
  const cases = (word: string): readonly string[] => [word, `${word}ը`, `${word}ի`, `${word}ում`];
  if (value < 100) return cases(below(value));
  if (value % 100 === 0) return cases(value === 100 ? 'հարյուրերորդ' : 'երկու հարյուրերորդ');
  const rest = value % 100;
  return cases(`հարյուր ${rest === 1 ? 'մեկերորդ' : below(rest)}`);
}

function aze(value: number): readonly string[] {
  const units = words('bir iki üç dörd beş altı yeddi səkkiz doqquz');
  const tens = words('on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan');
  const harmony = (word: string): string => {
    const vowel = [...word].filter((letter) => 'aəeıioöuü'.includes(letter)).at(-1) ?? '';
    const high = 'aı'.includes(vowel) ? 'ı' : 'əei'.includes(vowel) ? 'i' : 'ou'.includes(vowel) ? 'u' : 'ü';
    const isOpen = /[aəeıioöuü]$/u.test(word);
    const stem = word === 'dörd' ? 'dörd' : word;
    return isOpen ? `${stem}nc${high}` : `${stem}${high}nc${high}`;
  };
  const parts = [
    value >= 200 ? 'iki yüz' : value >= 100 ? 'yüz' : '',
    tens[Math.floor((value % 100) / 10) - 1] ?? '',
    units[(value % 10) - 1] ?? '',
  ].filter((part) => part !== '');
  const last = parts.at(-1)?.split(' ') ?? [];
  const ordinal = [...last.slice(0, -1), harmony(last.at(-1) ?? '')].join(' ');
  const whole = [...parts.slice(0, -1), ordinal].join(' ');
  const high = whole.at(-1) ?? '';
  return [whole, `${whole}n${high}n`];
}

export const ORDINALS: Readonly<Record<string, Said>> = { eng, rus, hye, aze };
