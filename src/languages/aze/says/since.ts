import type { Messages } from '../../says.ts';

export const since: Messages['since'] = {
  newer: (day) => `Daha yeni redaksiya var: ${day}.`,
  before: (day) => `Əvvəlki redaksiya: ${day}.`,
  same: (day) => `Bu müddəanın sözləri həmin redaksiyada (${day}) eynidir.`,
  changed: (day) => `Bu müddəanın sözləri həmin redaksiyada (${day}) başqadır.`,
  unsure: (day) =>
    `Bu müddəanın bütün sözləri həm burada, həm də həmin redaksiyada (${day}) bizdə yoxdur, ona görə eyni olub-olmadığını deyə bilmərik.`,
  absent: (day) => `Həmin redaksiyada (${day}) bu müddəa yoxdur.`,
  moved: (day, name) => `Həmin redaksiyada (${day}) bu, ${name} sayılır.`,
  axis: 'Zaman üzrə redaksiyalar və yazılışlar',
  axisSays:
    'Redaksiya aktın müəyyən gündəki mətnidir, yazılış isə onun bizdəki surətidir. Müqayisə üçün ikisini seçin.',
  version: 'Redaksiya',
  transcription: 'Yazılış',
  unknownDay: 'Gün qeyd olunmayıb',
};
