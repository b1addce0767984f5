import type { Messages } from '../../says.ts';

export const safely: Messages['safely'] = {
  title: 'Təhlükəsiz oxu',
  lead: 'İzlənilə bilən oxucular üçün: bu arxiv nəyi qeyd edir, başqaları nəyi görə bilər və onsuz necə oxumaq olar.',
  logs: 'Proqram nəyi qeyd edir',
  logsSays: [
    'Hər sorğu üçün bir sətir: vaxt, təsadüfi identifikator, metod, səhifənin növü (məsələn, “mətn”, hansı olduğu yox), cavabın statusu və müddəti.',
    'Nə şəbəkə ünvanınız, nə brauzeriniz, nə istədiyiniz səhifə, nə də axtardığınız sözlər qeyd olunur. Yalnız proqramın özü nasaz olduqda daha bir sətir nəyin alınmadığını bildirir; orada sorğunun bir hissəsi ola bilər.',
    'Heç kim başqalarına mane olmasın deyə proqram hər şəbəkə ünvanının bir dəqiqədə nə qədər soruşduğunu yaddaşında sayır: ünvanın yanında yalnız bir ədəd var, nəyin soruşulduğu barədə heç nə. Bu say heç yerə yazılmır və bir dəqiqədən sonra unudulur; arxivi saxlayan onu söndürə bilər.',
  ],
  disk: 'Diskdə nə saxlanılır',
  diskSays: [
    'Proqram öz məlumat qovluğunda axtarış indeksini, mətnlərdən oxuduqlarını və kiminsə istədiyi mətnlərin, müddəaların, onların aralıqlarının və yanaşı mətnlərin PDF fayllarını saxlayır: bunlar ən çoxu 512 MB-dır. Bunların hamısı dərc olunmuş mətnlərdən ibarətdir və onları yalnız proqramı işlədən hesab oxuya bilər. Proqram işlədikcə bütün arxivin paketləri də orada, adsız durur: proqram bitəndə onlar itir.',
    'Axtardığınız sözlər, axtarışın nəticələri, seçdiyiniz müddəalar, müqayisələr və yapışdırdığınız mətnlər heç vaxt diskə yazılmır. Axtarışların, seçimlərin və müqayisələrin hazır PDF faylları yaddaşda qalır, ən çoxu 64 MB, axtarışların cavabları da habelə; proqram bitəndə onlar itir. Yapışdırılmış mətn cavabla birlikdə unudulur.',
    'Heç bir fayl son dəfə nə vaxt oxunduğunu bildirmir. PDF faylının olması kiminsə onu bir dəfə istədiyini bildirir, kimin istədiyini yox; fayl sistemi diski ələ keçirənə onun nə vaxt yaradıldığını da bildirə bilər. Arxivi saxlayanlar qovluğu istənilən vaxt silə bilər: o, yenidən yaradılır.',
  ],
  never: 'Proqram heç vaxt nə etmir',
  neverSays: [
    'Kuki (cookie) faylları, hesablar və kimin nə oxuduğunu sayan sayğaclar yoxdur. Səhifədə heç nə başqa saytdan yüklənmir.',
    'Başqa saytlara keçidlər onlara haradan gəldiyinizi bildirmir.',
  ],
  network: 'Şəbəkəniz nəyi görür',
  networkSays: [
    'Ünvan https:// ilə başlayırsa, şəbəkəniz və provayderiniz bu arxivə girdiyinizi, nə vaxt girdiyinizi və nə qədər məlumat ötürüldüyünü görür, lakin hansı səhifə və hansı sözlər olduğunu görmür.',
    'http:// ilə başlayırsa, onlar hər şeyi görür. Proqramın özü http ilə işləyir; https-i onun qarşısına onu işlədən qoyur.',
    'Tor Browser hansı sayta girdiyinizi şəbəkənizdən gizlədir; Tor-dan istifadə etdiyiniz görünə bilər. Buradakı hər səhifə onda işləyir, skriptlər söndürülmüş olduqda da.',
  ],
  operator: 'Serveri saxlayanlar nəyi görə bilər',
  operatorSays: [
    'Serveri, onun dayandığı maşını və ya qarşısındakı xidməti saxlayan bu proqramdan artığını qeyd edə bilər. Bu səhifə onlar haqqında deyil, proqram haqqındadır.',
    'Proqramın yanında axtarış mühərriki işləyirsə, axtardığınız sözlər ona da çatır, yoxladığınız sitatlar isə yox.',
  ],
  search: 'Axtarış sözləri',
  searchSays: [
    'Axtardığınız sözlər ünvanın bir hissəsidir. Skriptlər açıqdırsa, onlar siz yazdıqca bu arxivə göndərilir; söndürülübsə, düyməni basana qədər heç nə göndərilmir.',
    'Müqayisə üçün yapışdırdığınız mətn bu arxivə göndərilir, müqayisə edilir və saxlanılmır.',
  ],
  time: 'Cavabın vaxtı nə deyir',
  timeSays: [
    'Cavablar növbəti oxucu üçün yaddaşda qalır, ona görə birincisi daha çox vaxt aparır: bunu ölçən eyni şeyin əvvəllər soruşulduğunu təxmin edə bilər, amma kimin soruşduğunu yox. Adi səhifələr işə salınarkən hazırlanır və daha az şey deyir.',
  ],
  device: 'Cihazınızda nə qalır',
  deviceSays: [
    'Brauzeriniz ünvanları, axtarış sözlərini və səhifələrin surətlərini saxlaya bilər. Gizli pəncərə bağlananda onları unudur.',
    'Paylaşdığınız keçid hansı müddəanı oxuduğunuzu bildirir.',
  ],
  saved: 'Brauzerdə saxlanan arxiv',
  savedSays: [
    '“Şəbəkəsiz oxumaq” səhifəsində arxivi cihazınızda saxlamaq olar. Düyməni basana qədər heç nə saxlanmır və heç bir proqram qeydə alınmır; başqa düymə hər ikisini silir. Saxlanan səhifələr sonra bu arxivdən soruşulmadan oxunur.',
    'Brauzerinizi açan şəxs arxivin saxlandığını görə bilər, brauzer isə arada arxivdən saxlanan səhifələrin proqramının yenilənib-yenilənmədiyini soruşa bilər.',
  ],
  offline: 'Bu saytsız necə oxumaq olar',
  offlineSays: [
    'Hər mətni və müddəanı yadda saxlamaq olar: ünvanının sonuna .txt, .md və ya .json əlavə edin.',
    'Proqram mətnlərlə birlikdə öz kompüterinizdə işləyir; quraşdırıldıqdan sonra şəbəkə lazım deyil və oxuduğunuz ondan kənara çıxmır.',
    'Hər müddəanın sözlərinin heşi var. Başqa yerdəki eyni heş eyni sözlər deməkdir, surəti kimdən almağınızdan asılı olmayaraq.',
  ],
  ways: 'Hər oxu üsulu nəyi açır',
  way: {
    site: [
      'Bu səhifələr',
      'Şəbəkəniz arxivə girdiyinizi görür, https:// ilə isə hansı səhifəyə girdiyinizi görmür. Brauzer unutmasını istəmədiyiniz hər şeyi saxlayır.',
    ],
    mirror: [
      'Başqa ünvandakı güzgü',
      'Eynisi, amma o yer haqqında: nəyi yazdığını onu saxlayan müəyyən edir.',
    ],
    folder: [
      'Öz qovluğunuzdakı güzgü',
      'Oxuduğunuz müddətdə cihazdan heç nə çıxmır. Başqaları onu bir dəfə yüklədiyinizi görə bilər, cihazı götürən isə qovluğu və brauzerin ondan yadda saxladığını tapar.',
    ],
    single: [
      'Arxiv bir fayl kimi (.html)',
      'O, heç nə yükləmir və heç nə saxlamır, adını da istədiyiniz kimi qoya bilərsiniz. Başqaları onu haradan götürdüyünüzü bir dəfə görə bilər; cihazı götürən faylı tapar, brauzer isə onda hansı müddəaları açdığınızı yadda saxlaya bilər.',
    ],
    offline: [
      'Brauzerdə saxlanmış arxiv (/offline)',
      'Saxlama bir dəfə, bir neçə meqabaytlıq ziyarət kimi görünür; sonra səhifələr sorğusuz oxunur. Cihazı götürən onun saxlandığını görər.',
    ],
    files: [
      'Kitablar (.epub) və .pdf',
      'Onlar heç nə yükləmir. Faylın adı hansı mətn olduğunu deyir; oxu proqramı nə açdığınızı öz yaradıcısına bildirə bilər; keçdiyiniz keçid bu səhifələrə aparır.',
    ],
    messenger: [
      'Messencer',
      'Yalnız ikiniz oxuya bilmirsinizsə, nəyi kimə göndərdiyinizi görə bilər. Keçidin önizləməsini göstərmək üçün səhifəni arxivdən özü istəyə bilər.',
    ],
    quotations: [
      'Başqa səhifələrdəki sitatlar və kartlar',
      'Köçürülmüş sitat oxucu sözləri yoxlama düyməsini basmayınca heç nə yükləmir. Başqa səhifənin buradan götürdüyü kartı onun hər oxucusu istəyir; fayl kimi saxlanmışı heç kim.',
    ],
    assistants: [
      'Köməkçilər (MCP)',
      'Onların yaradıcıları nə soruşduğunuzu və nə cavab verdiklərini görür. Arxiv sizi yox, köməkçinin sorğusunu görür.',
    ],
    feeds: [
      'Lentlər',
      'Proqram təkrar-təkrar soruşur, ona görə şəbəkəniz arxivi izlədiyinizi görə bilər. Bildirişin ünvanında gözlədiyiniz sözlər durur.',
    ],
  },
  mirrors: 'Bu arxivin açıq olduğu başqa yerlər',
  contacts: 'Bizə yazmaq',
};
