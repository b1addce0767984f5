import { formsOf } from '../irregular.ts';

/** Folded (ı is i, ö is o, ü is u, ç is c, ş is s, ğ is g): vowels that flee, words too short for the endings, and nouns in s, whose own one looks like that of "kapısı". */
export const irregular = formsOf(`
  ad adi adin adina adini adinda adiyla adlar adlari
  ay ayi ayin aya ayda aydan aylar aylari aylik
  yil yili yilin yila yilda yildan yilinda yillar yillari yillik
  su suyu suyun suya suda sudan sular sulari sularin sularda sularinda
  madde maddesi maddenin maddeye maddeyi maddede maddeden maddesinin maddesine maddesini maddesinde maddesinden maddeler maddeleri maddelerin maddelere maddelerde maddelerden maddelerinin maddelerine maddelerinde
  baris barisi barisin barisa barista baristan barislar barislari barislarin barisini barisina barisinda barisinin
  savas savasi savasin savasa savasta savastan savaslar savaslari savaslarin savasini savasina savasinda savasinin
  satis satisi satisin satisa satista satistan satislar satislari satislarin satisini satisina satisinda satisinin
  cikis cikisi cikisin cikisa cikista cikistan cikislar cikislari cikislarin cikisini cikisina cikisinda cikisinin
  esas esasi esasin esasa esasta esastan esaslar esaslari esaslarin esasini esasina esasinda esasinin
  giris girisi girisin girise giriste giristen girisler girisleri girislerin girisini girisine girisinde girisinin
  gecis gecisi gecisin gecise geciste gecisten gecisler gecisleri gecislerin gecisini gecisine gecisinde gecisinin
  donus donusu donusun donuse donuste donusten donusunu donusune donusunun
  il ili ilin ile ilde iller illeri
  ev evi evin eve evde evler evleri
  is isi isin iste isler isleri
  hukum hukmu hukmun hukmunu hukmune hukmunde hukumler hukumleri hukumlerin hukumlerini hukumlerine hukumlerinin hukumlerde
  metin metni metnin metnini metninde metninden metne metinler metinleri metinlerin metinlerinin
  kisim kismi kismin kismini kisminda kisimlar kisimlari
  resim resmi resmin resimler
  isim ismi ismin ismini isminde isimler isimleri
  sehir sehri sehrin sehirde sehirler sehirleri
  nehir nehri nehrin nehirler nehirleri
  emir emri emrin emrinde emirler emirleri
  fikir fikri fikrin fikrini fikirler fikirleri
  ogul oglu oglun ogullar ogullari
  akit akdi akdin akde akitler
  zarar zarari zararin zararlar zararlari
  karar karari kararin kararlar kararlari kararlarin kararina
  heyet heyeti heyetin heyetine heyetinde heyetler
`);
