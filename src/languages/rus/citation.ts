import type { CitationPhrases } from '../interface.ts';

export const citationPhrases: CitationPhrases = {
  stage: {
    drafted: 'проект',
    initialed: 'парафирование',
    signed: 'подписание',
    adopted: 'принятие',
    issued: 'издание',
    published: 'опубликование',
    ratified: 'ратификация',
    'in-force': 'вступление в силу',
    terminated: 'прекращение',
  },
  noSignature: (date) =>
    date === null ? 'сведений о подписании нет' : `на ${date} сведений о подписании нет`,
  notInForce: (date) => `на ${date} сведений о вступлении в силу нет`,
  level: {
    secondary: 'текст сверен только с публикацией в печати или научном издании',
    partial: 'текст сверен с публикацией лишь частично',
    unchecked: 'текст не сверен ни с одной копией',
  },
  notHeld: 'текст отсутствует',
};
