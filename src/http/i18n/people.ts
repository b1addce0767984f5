import type { LanguageCode } from '../../model/language.ts';

/** Sentences of the pages about people. */
const eng = {
  title: 'People and their acts',
  lead: 'Who initialed, signed, witnessed or mediated. Only acts recorded in an instrument of this archive stand here, each with its source; offices are as styled on that day.',
  order: 'Names stand in alphabetical order, which means nothing.',
  disagree:
    'Where sources attribute an act differently, each statement stands with its own source; none is chosen.',
  none: 'No act is recorded yet.',
  all: 'All people',
  styled: 'Office as styled then',
  for: 'For',
  when: 'Date',
};

export const PEOPLE: Readonly<Record<LanguageCode, typeof eng>> = {
  eng,
  rus: {
    title: 'Лица и их действия',
    lead: 'Кто парафировал, подписывал, был свидетелем или посредником. Здесь приведены только действия, засвидетельствованные в документах этого архива, каждое с источником; должности названы так, как они именовались в тот день.',
    order: 'Имена стоят в алфавитном порядке, который ничего не означает.',
    disagree:
      'Если источники приписывают действие по-разному, каждое утверждение приводится со своим источником; ни одно не выбрано.',
    none: 'Пока не записано ни одного действия.',
    all: 'Все лица',
    styled: 'Должность, как она именовалась тогда',
    for: 'От имени',
    when: 'Дата',
  },
  hye: {
    title: 'Անձինք և նրանց գործողությունները',
    lead: 'Ովքեր են նախաստորագրել, ստորագրել, եղել վկա կամ միջնորդ։ Այստեղ բերված են միայն այս արխիվի փաստաթղթերում արձանագրված գործողությունները՝ յուրաքանչյուրն իր աղբյուրով. պաշտոնները նշված են այնպես, ինչպես կոչվել են այդ օրը։',
    order: 'Անունները դասավորված են այբբենական կարգով, ինչը ոչինչ չի նշանակում։',
    disagree:
      'Եթե աղբյուրները գործողությունը տարբեր կերպ են վերագրում, յուրաքանչյուր պնդում բերվում է իր աղբյուրով. ոչ մեկը չի ընտրվում։',
    none: 'Դեռ ոչ մի գործողություն գրանցված չէ։',
    all: 'Բոլոր անձինք',
    styled: 'Պաշտոնը՝ ինչպես կոչվել է այն ժամանակ',
    for: 'Անունից',
    when: 'Ամսաթիվը',
  },
  aze: {
    title: 'Şəxslər və onların hərəkətləri',
    lead: 'Kim paraflayıb, imzalayıb, şahid və ya vasitəçi olub. Burada yalnız bu arxivin sənədlərində qeydə alınmış hərəkətlər var, hər biri öz mənbəyi ilə; vəzifələr həmin gün necə adlanırdısa, elə göstərilib.',
    order: 'Adlar əlifba sırası ilədir, bu sıra heç nə bildirmir.',
    disagree:
      'Mənbələr hərəkəti müxtəlif şəxslərə aid etdikdə hər bir bəyan öz mənbəyi ilə verilir; heç biri seçilmir.',
    none: 'Hələ heç bir hərəkət qeydə alınmayıb.',
    all: 'Bütün şəxslər',
    styled: 'O zamankı vəzifəsi',
    for: 'Adından',
    when: 'Tarix',
  },
};
