import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTokens, foldWords } from '../../src/words/fold.ts';

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
});
