import { formsOf } from '../irregular.ts';

/** Folded (ə is e, ı is i, ö is o, ü is u). "ilə" and "isə" are function words and no forms of "il" and "iş". */
export const irregular = formsOf(`
  ad adi adin adina adini adinda adindan adla adlar adlari adlarin
  ay ayi ayin aya ayda aydan ayla aylar aylari aylarin
  il ili ilin ilde ilden iller illeri illerin illerde
  su suyu suyun suya suda sudan sular sulari sularin sularda
  ev evi evin eve evde evden evler evleri evlerin
  ogul oglu oglun oglunun ogluna oglundan ogullar ogullari
  agiz agzi agzin agzinda agzindan
  sekil sekli seklin seklini seklinde seklinden sekiller
  fikir fikri fikrin fikrini fikrinde fikrinden fikirler fikirleri
  emir emri emrin emrini emrine emrinde emirler
  nesil nesli neslin nesline nesiller nesilleri
  omur omru omrun omrunu omrunde
  qebir qebri qebrin qebirler qebirleri
  metn metin metni metnin metnini metninde metninden metne metnde metnden metnler metnleri
  qisim qismi qismin qismini qisminde qisminden
  isim ismi ismin ismini isminde isimler
  sinif sinfi sinfin sinfinde sinifler
  heyet heyeti heyetin heyetine heyetinde heyetinden heyetler
`);
