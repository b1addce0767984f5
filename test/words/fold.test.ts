import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elisionIn, foldTokens, foldWords, surfaceOf } from '../../src/words/fold.ts';
import { APOSTROPHES, foldUnit } from '../../src/words/foldCharacter.ts';

describe('the fold of words', () => {
  test.each([
    ['inter-state relations', ['inter', 'state', 'relations']],
    ['the Parties’ fulfilment', ['the', 'parties', 'fulfilment']],
    ["each other's “territory”", ['each', 'others', 'territory']],
    ['Azerbaïdjan confirmed', ['azerbaidjan', 'confirmed']],
    ['Article IV(2), § 6, No. 7', ['article', 'iv', '2', '6', 'no', '7']],
    ['(COP29)', ['cop29']],
    ['развёртывается', ['развертывается']],
    ['Лачинский', ['лачинский']],
    ['Лачински\u0438\u0306', ['лачинский']],
    ['И\u0306од', ['йод']],
    ['ў', ['у']],
    ['тевонян 5-летние', ['тевонян', '5', 'летние']],
    ['տևական տեւական տեվական ՏԵՎԱԿԱՆ', ['տևական', 'տևական', 'տևական', 'տևական']],
    ['Ինչո՞ւ, այսուհետ՝ Կողմեր', ['ինչու', 'այսուհետ', 'կողմեր']],
    ['Ərazi bütövlüyü, sərhədlər', ['erazi', 'butovluyu', 'serhedler']],
    ['DAĞLIQ İRAN', ['dagliq', 'iran']],
    ['dağlıq iran', ['dagliq', 'iran']],
    ['co\u00ADoperation', ['cooperation']],
    ['ﬁnal ½ x²', ['final', '1', '2', 'x2']],
    ['\ud800 a \udfff', ['a']],
    ['المــادّة المادة', ['الماده', 'الماده']],
    ['أحكام الإتفاقية آخر ٱتفاق', ['احكام', 'الاتفاقيه', 'اخر', 'اتفاق']],
    ['على علي عَلَى', ['علي', 'علي', 'علي']],
    ['کشورهای كشورهاي', ['كشورهاي', 'كشورهاي']],
    ['ماده ۱۰۲ والمادة ١٠٢', ['ماده', '102', 'والماده', '102']],
    ['می‌شود می شود', ['مي', 'شود', 'مي', 'شود']],
    ['მუხლი 7', ['მუხლი', '7']],
    ['İkinci ve üçüncü fıkraları', ['ikinci', 've', 'ucuncu', 'fikralari']],
    ['їхній ґрунт', ['іхній', 'ґрунт']],
    ['条約 第5条', ['条', '約', '第', '5', '条']],
    ['𐐀 𠀀𠀁', ['𐐨', '𠀀', '𠀁']],
    ['\u{1F54A} ข้อ', ['ขอ']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('an offset map leads back to the original', () => {
    const text = 'Ըստ «տեւա\u00ADկան» խաղաղության, Azerbaijan’s bid';
    const originals = foldTokens(text).map(({ start, end }) => text.slice(start, end));
    expect(originals).toEqual(['Ըստ', 'տեւա\u00ADկան', 'խաղաղության', 'Azerbaijan’s', 'bid']);
  });

  test('folding a folded word changes nothing, for every character that Unicode has assigned', () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      // Six of seven points are nobody's and no letters; the property below draws of them too.
      if (/[\p{Cn}\p{Co}]/u.test(character)) continue;
      const words = foldWords(`${character} a${character}b`).join(' ');
      if (foldWords(words).join(' ') !== words) unstable.push(`U+${point.toString(16)}`);
    }
    expect(unstable).toEqual([]);
  });

  test('spans are ordered, within the text, and folding a folded word changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { word, start, end } of foldTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldWords(word)).toEqual([word]);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([2, 1, 0])('the first %i words alone, also of a run without spaces', (most) => {
    for (const text of [
      'The tide is free',
      'สันติภาพถาวรในภูมิภาค',
      '和平条约',
      'tide 和平条约',
      'tide สันติภาพถาวร',
    ])
      expect(foldTokens(text, most)).toEqual(foldTokens(text).slice(0, most));
  });
});

describe('scripts that put no spaces between words', () => {
  test.each([
    ['Thai', 'สันติภาพถาวร', ['สันติภาพ', 'ถาวร']],
    ['Thai between Latin', 'NATOสันติภาพถาวรEU', ['NATO', 'สันติภาพ', 'ถาวร', 'EU']],
    ['Lao', 'ສັນຕິພາບແລະຄວາມ', ['ສັນຕິພາບ', 'ແລະ', 'ຄວາມ']],
    ['Thai before Lao', 'สันติภาพສັນຕິພາບ', ['สันติภาพ', 'ສັນຕິພາບ']],
    ['Khmer', 'សន្តិភាពនិងកិច្ច', ['សន្តិភាព', 'និង', 'កិច្ច']],
    ['Burmese', 'ငြိမ်းချမ်းနှင့်', ['ငြိမ်းချမ်း', 'နှင့်']],
    ['Chinese', '和平peace条约', ['和', '平', 'peace', '条', '约']],
    ['kana', 'へいわジョウ', ['へ', 'い', 'わ', 'ジ', 'ョ', 'ウ']],
  ])('%s: the spans are of the text', (_, text, words) => {
    expect(foldTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('each word is the same alone as in its sentence', () => {
    const text = 'ข้อ ๕ สันติภาพถาวร, ສັນຕິພາບ ແລະ, មាត្រា ៥ សន្តិភាព, အပိုဒ် ၅ ငြိမ်းချမ်း';
    for (const { word, start, end } of foldTokens(text))
      expect(foldWords(text.slice(start, end))).toEqual([word]);
  });
});

test('a number is found by the digits of any script', () => {
  const zeros: string[] = [];
  for (let point = 0; point < 0xa000; point += 1) {
    const digits = Array.from({ length: 10 }, (_, digit) => String.fromCharCode(point + digit));
    const before = String.fromCharCode(point - 1);
    if (!digits.every((digit) => /\p{Nd}/u.test(digit)) || /\p{Nd}/u.test(before)) continue;
    if (foldWords(digits.join(''))[0] === '0123456789') zeros.push(digits[0] ?? '');
  }
  expect(zeros.join('')).toBe('0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐');
  expect(foldWords('ข้อ ๕ មាត្រា ១២ المادة ٧')).toEqual(['ขอ', '5', 'មតរ', '12', 'الماده', '7']);
});

describe('an apostrophe', () => {
  test.each([...APOSTROPHES])('%s inside a word is left out, and elsewhere ends it', (sign) => {
    expect(foldWords(`O${sign}Brien ${sign}peace${sign} ${sign}`)).toEqual(['obrien', 'peace']);
  });

  test.each([
    ["l’Accord et l'article", ['l', 'Accord', 'et', 'l', 'article']],
    ["jusqu'à l’État, dell'articolo", ['jusqu', 'à', 'l', 'État', 'dell', 'articolo']],
    ["d'aujourd'hui", ['d', "aujourd'hui"]],
    ["O'Brien 'peace' L'viv", ["O'Brien", 'peace', "L'viv"]],
    ["the Parties' bid", ['the', 'Parties', 'bid']],
    ["l' accord", ['l', 'accord']],
    ['ŉ a', ['ŉ', 'a']],
  ])('parts a word that lost its vowel, and belongs to every other: %s', (text, words) => {
    expect(foldTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    ["l'article", 2],
    ['L’Azerbaïdjan', 2],
    ["jusqu'à", 6],
    ["O'Brien", 0],
    ['article', 0],
    ["l'", 0],
    ['', 0],
  ])('how much of %s is such a word', (written, length) => {
    expect(elisionIn(written)).toBe(length);
  });
});

test('the surface of a word is what it has beyond its fold', () => {
  expect(['co\u00ADop\u00ADeration', 'E\u0301TAT', 'ԵՒ', 'Й'].map(surfaceOf)).toEqual([
    'cooperation',
    'état',
    'եւ',
    'й',
  ]);
});

test('one unit of UTF-16 is what it is in folded words: null ends a word, halves of pairs stay', () => {
  const told = (units: readonly number[]) => units.map(foldUnit);
  expect(told([0x41, 0x27, 0x2019, 0x301, 0xad, 0x561, 0xfb01, 0x4e00])).toEqual([
    'a',
    '',
    '',
    '',
    '',
    'ա',
    'fi',
    '一',
  ]);
  expect(told([0x20, 0x2d, 0xbd, 0xe000])).toEqual([null, null, null, null]);
  const halves = [0xd800, 0xdbff, 0xdc00, 0xdfff];
  expect(told(halves)).toEqual(halves.map((unit) => String.fromCharCode(unit)));
  expect(foldUnit(0xd7ff)).toBe(null);
});
