import type { Messages } from '../../says.ts';

export const log: Messages['log'] = {
  title: 'Arxivdə nə dəyişib',
  lead: 'Burada dərc edilmiş bütün mətnlər, bütün düzəlişlər, dərc edilmiş nüsxələrlə bütün tutuşdurmalar və götürülmüş bütün sözlər, sonuncudan başlayaraq. Hər qeyd özündən əvvəlkinin heşini saxlayır, ona görə heç birini gizlicə dəyişmək və ya çıxarmaq olmaz.',
  none: 'Hələ qeyd yoxdur.',
  broken:
    'Bu jurnal zədələnib: qeydlər kəsilib, dəyişdirilib və ya yerləri dəyişib. Bərpa olunana qədər ona əsaslanmayın.',
  act: {
    published: 'Dərc edilib',
    corrected: 'Düzəldilib',
    attested: 'Nüsxə ilə tutuşdurulub',
    withdrawn: 'Götürülüb',
  },
  extent: { exact: 'sözbəsöz', partial: 'sözlərin bir hissəsi', differs: 'başqa sözlər' },
  entered: (day) => `buraya daxil edilib: ${day}`,
  why: 'Səbəb',
  clauses: 'Müddəalar',
  source: 'Nüsxə',
  changes: 'Nə dəyişib, söz-söz',
  proof: 'Özünüz yoxlayın',
  proofSays:
    'Bu iki heşi saxlayın. Arxivin surətində aşağıdakı əmr göstərir ki, o vaxtdan bir söz və ya bu jurnalın bir qeydi dəyişibmi.',
  root: 'Bütün mətnlər birlikdə',
  head: 'Jurnalın son qeydi',
  feed: 'Qeydləri izləmək (Atom)',
  older: 'Daha əvvəlki qeydlər',
  newer: 'Son qeydlər',
  hash: 'Bu qeydin heşi',
};
