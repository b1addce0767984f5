import { type Vocabulary, words } from './vocabulary.ts';

export const AZERBAIJANI: Vocabulary = {
  functionWords: words(
    'və ilə bu üçün olan və ya hər da də bir öz digər o üzrə görə kimi qədər ki isə həmin bütün arasında barədə heç',
  ),
  stems: words(`
    dövlət saziş müqavilə sərhəd maddə komissiya protokol nümayəndə razılıq bildiriş sorğu tədbir nəqliyyat
    ərazi suverenlik təhlükəsizlik əməkdaşlıq rabitə mübahisə nizamlama arbitraj öhdəlik icra təfsir tətbiq
    təsdiq imza depozitari tranzit yük dəmiryol yol kəmər energetika elektrik stansiya körpü çay su hövzə meşə
    gömrük tarif lisenziya icazə qeydiyyat yoxlama müşahidə hesabat məlumat mübadilə sənəd arxiv konsul diplomat
    missiya toxunulmazlıq imtiyaz şəxs vətəndaş sakin qaçqın itkin saxlanılan təhvil qayıdış humanitar yardım
    tibb təhsil mədəniyyət irs abidə dil din muzey tədqiqat elm texnologiya şəbəkə rəqəm verilən sərmayə ticarət
    mal xidmət bazar ödəniş kredit büdcə fond sığorta kontrakt şirkət mülkiyyət əmlak zərər kompensasiya
    məsuliyyət iddia məhkəmə şikayət sübut şahid ekspert şura katiblik məclis üzv sədr səsvermə qərar düzəliş
    əlavə xəritə koordinat demarkasiya delimitasiya ölçmə dirək məntəqə keçid patrul mühafizə silah mina təmizləmə
    etimad ətraf çirklənmə iqlim tullantı seysmik fövqəladə xilasetmə yanğın daşqın aviasiya uçuş gəmiçilik liman
    gəmi əmək pensiya sağlamlıq ərzaq kənd suvarma toxum heyvandarlıq baytarlıq turizm viza pasport`),
  endings: words('in lər ə də dən lərin nin ı sı lik'),
  phrases: [
    'qüvvəyə minmə',
    'mübahisələrin həlli',
    'ərazi bütövlüyü',
    'xələl gətirmədən',
    'müvafiq olaraq',
    'beynəlxalq sərhədlərin toxunulmazlığı',
    'diplomatik notaların mübadiləsi',
    'dövlətdaxili prosedurlar',
    'güc tətbiqi və ya güclə hədələmə',
    'səlahiyyətli orqanlar',
    '2-ci bənd nəzərə alınmaqla',
    'nəqliyyat və kommunikasiya',
    'fors-major',
    'qarşılıqlı əsasda',
    'itkin düşmüş şəxslər',
    'xoş məram',
  ],
  openings: [
    'Tərəflər öhdəlik götürürlər',
    'Hər bir Tərəf təmin edir',
    'Tərəflərin heç biri edə bilməz',
    'Birgə Komissiya baxır',
    'Mübahisə yarandığı halda',
    'Bu Sazişin məqsədləri üçün',
    'Tərəflərin səlahiyyətli orqanları',
    'Bu Sazişdə heç nə təsir etmir',
    'Tərəflərdən birinin sorğusu ilə',
    'Bu maddənin müddəaları şamil edilir',
  ],
  recitals: [
    'tanıyaraq',
    'arzu edərək',
    'xatırladaraq',
    'əmin olaraq',
    'qeyd edərək',
    'rəhbər tutaraq',
    'dərk edərək',
  ],
  headings: [
    'Terminlərin istifadəsi',
    'Tətbiq sahəsi',
    'Ümumi öhdəliklər',
    'Əməkdaşlıq',
    'Sərhədin keçilməsi',
    'Malların tranziti',
    'Məlumat mübadiləsi',
    'Birgə Komissiya',
    'Mübahisələrin həlli',
    'Məxfilik',
    'Məsuliyyət',
    'Düzəlişlər',
    'Qüvvəyə minmə',
    'Qüvvədən düşmə',
    'Yekun müddəalar',
  ],
  formula: 'aşağıdakılar barədə razılığa gəldilər:',
  stop: '.',
  colon: ':',
  syllables: words('ar ba da el qa hi ka lo ma ni or pa ra sa ta ul va zo'),
};
