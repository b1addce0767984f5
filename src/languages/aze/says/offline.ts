import type { Messages } from '../../says.ts';

export const offline: Messages['offline'] = {
  title: 'Şəbəkəsiz oxumaq',
  lead: 'Arxivi cihazınızda saxlayın və şəbəkəsiz oxuyun. Düyməni basana qədər heç nə saxlanmır.',
  size: (pages, megabytes) => `Bu dildə səhifələr: ${pages}, təxminən ${megabytes} MB.`,
  save: 'Arxivi bu cihazda saxla',
  check: 'Yeni versiya olub-olmadığını soruş',
  remove: 'Saxlanan hər şeyi sil',
  noScript:
    'Skriptlər olmadan brauzer arxivi saxlaya bilmir. Hər mətni fayl kimi endirmək olar: ünvanının sonuna .txt və ya .pdf yazın.',
  banner: (root) => `Bu cihazda saxlanan nüsxə, arxivin versiyası: ${root}. Öz-özünə dəyişmir.`,
  how: 'Bu necə işləyir',
  howSays: [
    'Saxlanan səhifələr cihazdan açılır və nə oxuduğunuzu heç kim bilmir. Hamısı arxivin bir versiyasındandır; yenisi yalnız siz istəyəndə və tam yüklənəndə onu əvəz edir. Saxlama yarımçıq qalsa, əvvəlki nüsxə olduğu kimi qalır.',
    'Bütün sənədlərin, hər mətnin son redaksiyasının və hər müddəanın səhifələri bu səhifənin dilində saxlanır. Onlarla birlikdə bütün arxiv bir faylda saxlanır: o, cihazın özündə axtarır, müqayisə edir və sitatları yoxlayır, saytın bütün dillərində. PDF üçün şəbəkə lazımdır.',
  ],
  reveals: 'Bu nəyi açıb göstərir və nə qalır',
  revealsSays: [
    'Arxiv saxlanarkən şəbəkə buradan çox məlumat yükləndiyini görür. Sonra brauzer arada arxivdən saxlanan səhifələrin kiçik proqramının yenilənib-yenilənmədiyini soruşa bilər; bu, kiminsə arxivi saxladığını göstərir, nə oxunduğunu yox.',
    'Bu cihazda brauzerinizi açan şəxs arxivin saxlandığını görə bilər. Gizli pəncərə onu unudur və ya saxlamaqdan imtina edir.',
    'Düymə saxlanan səhifələri və onların proqramını silir. Brauzerin tarixçəsini, endirdiyiniz faylları, əsas ekrandakı nişanı, şəbəkələrin və serverlərin yazdıqlarını silə bilməz.',
  ],
  others: 'Brauzerin yaddaşı olmadan',
  othersSays: 'Mətnlər istənilən cihaz üçün fayl kimi də var:',
  script: {
    saving: '{2} səhifədən {1}, {3} MB…',
    saved: 'Saxlanıb: {1} səhifə, {2} MB, arxivin versiyası: {3}.',
    newest: 'Saxladığınız ən yeni versiyadır.',
    newer: 'Yeni versiya var. Dəyişən mətnlər: {1}. Əvvəlkini əvəz etmək üçün “Saxla” düyməsini basın.',
    interrupted: 'Sonuncu saxlama yarımçıq qalıb. Əvvəlki nüsxə olduğu kimi qalıb.',
    moved: 'Saxlanarkən arxiv dəyişdi, ona görə heç nə əvəz edilmədi. Yenidən cəhd edin.',
    full: 'Brauzerdə bunun üçün yer yoxdur. Heç nə əvəz edilmədi.',
    failed: 'Bütün səhifələr gəlmədi. Heç nə əvəz edilmədi; sonra yenidən cəhd edin.',
    unable:
      'Bu brauzer burada arxivi saxlaya bilmir: https:// ilə başlayan ünvan və gizli olmayan pəncərə lazımdır.',
    removed:
      'Saxlanan səhifələr və onları göstərən proqram silindi. Brauzerin tarixçəsi, endirilən fayllar, əsas ekrandakı nişan, şəbəkələrin və serverlərin yazdıqları qalır.',
  },
};
