import type { Messages } from '../../says.ts';

export const docs: Messages['docs'] = {
  title: 'Proqramlar üçün',
  lead: 'Proqramlar bu arxivdən nə soruşa bilər. Nə açar, nə də hesab lazımdır; sözlərlə birlikdə onların daimi keçidi və nə dərəcədə yoxlanıldığı gəlir.',
  described: 'Eyni şey OpenAPI 3.1 formatında',
  groups: {
    search: 'Axtarış',
    read: 'Oxu',
    cite: 'İstinadlar və sitatların yoxlanması',
    compare: 'Müqayisə',
    send: 'Başqa saytlarda göstərmək',
    take: 'Yükləmək',
  },
  parameters: 'Parametrlər',
  required: 'vacibdir',
  example: 'Nümunə',
  answers: 'Cavablar',
  rules: 'Bütün sorğular üçün nə doğrudur',
  rulesSay: [
    'Alınmayan sorğuya xətanın təsviri (RFC 9457) cavab verir: “type” onu proqramlar üçün adlandırır, “detail” sözlə izah edir, “near” əvəzində nə olduğuna aparır. Tanınmayan parametr rədd edilir ki, səhv yazılan parametr yerinə yetirilmiş xahiş kimi görünməsin.',
    'Başqa saytların səhifələrindəki skriptlər də soruşa bilər (CORS). Kuki faylları və parollar istənilmir və qəbul edilmir.',
    'Bir şəbəkə ünvanının bir dəqiqədə nə qədər soruşa biləcəyi məhduddur. “RateLimit-Policy” bunun nə qədər olduğunu, “RateLimit” nə qədər qaldığını deyir; bundan artığına cavab 429-dur və “Retry-After” neçə saniyədən sonra təkrar etmək lazım olduğunu bildirir.',
  ],
  lasting: 'Bu nə qədər qüvvədədir',
  lastingSays:
    '/api/v1 ünvanında olanlar qalır. Parametrlər və cavabların sahələri əlavə oluna bilər, ona görə proqram tanımadıqlarını keçməlidir; heç nəyin adı dəyişdirilmir və heç nə çıxarılmır. Proqramların işini pozacaq dəyişiklik /api/v2 kimi gəlir; onda /api/v1 bunu “Deprecation” (RFC 9745) və “Sunset” (RFC 8594) başlıqları ilə bildirir və ən azı daha bir il cavab verir. Daimi keçidlər müddətsizdir.',
};
