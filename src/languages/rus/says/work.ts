import type { Messages } from '../../says.ts';

export const work: Messages['work'] = {
  expressions: 'Языки и версии',
  notHeld: 'Этого текста у нас пока нет.',
  held: { full: 'полный текст', partial: 'часть текста', none: 'текста пока нет' },
  columns: { text: 'Текст', version: 'Версия', held: 'Объём', checked: 'Сверка' },
  share: {
    article: (held, total) => `статей: ${held} из ${total}`,
    paragraph: (held, total) => `пунктов: ${held} из ${total}`,
  },
  unknownRung: (checked) => `сведений нет, последняя проверка ${checked}`,
  stages: 'Этапы',
  stageOn: (stage, date) => `${stage} ${date}`,
  // No full stop: the long date ends in "г."
  statusChecked: (date) => `Статус проверен ${date}`,
  participants: 'Участники',
  acts: 'Подписание и парафирование',
  place: 'Место',
  date: 'Дата',
  authentic: 'Языки аутентичных текстов',
  prevails: 'имеет преимущественную силу при расхождении',
  subjects: 'Темы',
  relations: 'Связанные документы',
  officialCopies: 'Где опубликованы официальные копии',
  variantsNotHeld: 'Известные версии, которых у нас нет',
  abstract: 'Аннотация (наша)',
  source: 'Источник',
  note: 'Примечание',
  type: 'Вид',
  nature: 'Юридический характер',
};
