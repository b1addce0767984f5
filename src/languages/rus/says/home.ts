import type { Messages } from '../../says.ts';

export const home: Messages['home'] = {
  heading: 'Тексты договоров: найти, проверить, процитировать',
  lead: 'Поиск по тексту, источник каждой формулировки, постоянная ссылка на любую статью.',
  holdings: (works, texts) => `Документов: ${works}, из них с текстом: ${texts}.`,
  runBy: (name, since) => `Архив с ${since} ведут ${name}.`,
  nothing: 'Здесь пока ничего нет: в этот архив ещё не добавлено ни одного документа.',
  aboutUs: 'Кто мы и как работаем',
  read: 'Читать:',
  checked: {
    article: (total, official, partly, unchecked) =>
      `статей, сверенных с официальной копией: ${official} из ${total}; с другими копиями или частично: ${partly}; не сверенных: ${unchecked}.`,
    paragraph: (total, official, partly, unchecked) =>
      `пунктов, сверенных с официальной копией: ${official} из ${total}; с другими копиями или частично: ${partly}; не сверенных: ${unchecked}.`,
  },
  columns: { document: 'Документ', happened: 'Что произошло', languages: 'Языки, PDF' },
  contested: 'источники расходятся',
  tryThese: 'Например',
  ours: 'Аннотация нашими словами',
  timeline: 'Хронология',
  timelineSays: 'Линии соединяют документ с теми, которые он называет или с которыми связан.',
  dots: { full: 'полный текст', partial: 'часть текста', none: 'текста нет' },
  added: 'Последние изменения',
  recent: 'Тексты архива',
  catalogued: 'Документы, текста которых у нас нет',
  all: 'Все тексты',
};
