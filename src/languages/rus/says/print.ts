import type { Says } from '../../says.ts';

export const print: Says['print'] = {
  comparison: 'Сравнение',
  notice: 'Копия, не имеющая юридической силы.',
  treatyText: 'Текст',
  noSource: 'источник не указан',
  leftOut: 'здесь положения пропущены',
  attached: {
    md: 'Тот же текст в формате Markdown',
    xml: 'Тот же текст в формате Akoma Ntoso XML',
  },
  attachedResults: 'Результаты в формате JSON',
  accessibility:
    'Слова набраны текстом; заголовки, нумерованные положения, таблицы и сноски размечены, оглавление ведёт к каждому заголовку. Нет ни звука, ни движения; единственная картинка – обложка с тем же заглавием.',
  labels: {
    page: 'Страница {page} из {pages}',
    leftBlank: 'не заполнено',
    goTo: 'Перейти: {name}',
    note: 'Сноска {mark}',
    link: 'Интернет-адрес {address}',
    qr: 'QR-код постоянной ссылки {address}',
    inserted: 'добавлено',
    deleted: 'исключено',
  },
  permalinkOf: 'Постоянная ссылка: {name}',
  shortTitle: 'Краткое название (наше)',
  selection: 'Здесь приведены',
  text: 'Текст',
  titleWord: 'заголовок',
  query: 'Запрос',
  results: 'Результаты',
};
