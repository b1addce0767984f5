import type { Messages } from '../../says.ts';

export const contribute: Messages['contribute'] = {
  title: 'Mətn əlavə edin və ya düzəldin',
  lead: 'Burada hər mətn adi fayldır. Yeni mətni, düzəlişi və ya daha etibarlı mənbəni hər kəs təklif edə bilər; dərc etməzdən əvvəl redaktor onu nüsxə ilə tutuşdurur.',
  files: 'Bu arxivin faylları',
  noFiles: 'Faylların açıq ünvanı hələ yoxdur.',
  write: 'Redaktorlara yazın:',
  browser: 'Brauzerdə, proqramlaşdırmadan',
  browserSteps: [
    'Rəsmi nüsxəni tərəfin, depozitarinin və ya beynəlxalq təşkilatın saytında tapın. Ünvanı və günü qeyd edin, nüsxəni saxlayın.',
    'Fayllar arasında sənədin qovluğunu açın. Yeni mətn dilinə və gününə görə adlandırılan yeni fayldır, məsələn, eng@2031-05-01.md; ən asanı başqa mətnin surətindən başlamaqdır.',
    'Dərc olunmuş mətn dəyişdirilmir. Düzəliş onun faylının adı _r2 ilə bitən surətidir; səbəbi “note” sahəsində yazılır.',
    'Sözləri nüsxədə necə çap olunubsa, elə yazın. Oxunmayan yer boşluqdur: [gap: the page is torn].',
    '“attestations” sahəsində nüsxəni, onun ünvanını, günü və sözbəsöz tutuşdurduğunuz müddəaları göstərin.',
    'Dəyişikliyi təklif edin (pull request). Yoxlama faylı, sətri və nə etmək lazım olduğunu göstərir; redaktor mətni nüsxə ilə tutuşdurub dərc edir.',
  ],
  program: 'Proqramla, on dəqiqəyə',
  programSteps: {
    save: 'Rəsmi nüsxəni dərc olunduğu kimi saxlayın: veb-səhifə, Word faylı və ya mətni olan PDF.',
    import:
      'Ondan mətn hazırlayın. Hesabat nəyin tanındığını, nəyin şübhəli olduğunu deyir və çatışmayan hər sözü göstərir.',
    watch:
      'Mətni nüsxəyə baxaraq oxuyun. Saxladıqca səhifələr yenilənir və faylda nəyin səhv olduğunu göstərir.',
    attest: 'Mətni nüsxə ilə müddəa-müddəa tutuşdurun və uyğun gələni qeyd edin.',
    style: 'Nəyi yaxşılaşdırmaq olar, baxın: heç yerə aparmayan istinadlar, çatışmayan başlıqlar, hüquqlar.',
    lock: 'Dərc edin. Sözlər hər kəsin yoxlaya biləcəyi heşlər alır və daha dəyişdirilmir.',
    propose:
      'Dəyişikliyi bir sorğu ilə (pull request) təklif edin: sənədin qovluğu, archive.lock və log.jsonl.',
  },
  rules: 'Dörd qayda',
  rulesSay: [
    'Mətnin sözləri yaxşılaşdırılmır, tamamlanmır və tərcümə edilmir.',
    'Bizdə olmayan hissə boşluq kimi göstərilir.',
    'Hər faktın mənbəyi göstərilir. Mənbələr fərqlənirsə, hər ikisi verilir.',
    'Qeyri-rəsmi tərcümə yalnız hüquq sahibinin lisenziyası ilə dərc olunur; lisenziyasız yalnız adı çəkilir.',
  ],
  missing: 'Ən çox nə çatışmır',
  missingSays: (works) => `Mətni bizdə olmayan sənədlər: ${works}.`,
};
