/**
 * Words that carry no subject of their own, as readers write them; folded where they are used. Question words and the
 * verbs of plain questions ("say", "happen") are among them: a question is answered by its other words.
 */
export const FUNCTION_WORDS = {
  eng: `a an the and or nor but if of in on at by to into onto from for with within without about against over under
    between among through during before after since until upon per via as than then so that this these those there here
    it its they them their theirs he him his she her hers we us our ours you your yours i me my who whom whose which
    what when where why how is are was were be been being am do does did doing done has have had having can could may
    might must shall should will would not no any all each every either neither both some such other others another
    same own very too also only just more most much many few less least not ever never yet still again
    one someone something anything everything nothing say says said mean means meant happen happens happened
    tell tells whether because while although though regarding concerning pursuant hereby herein thereof therein
    long far soon get gets give gives find please`,
  rus: `и а но или либо да же ли бы не ни в во на с со к ко у о об обо от до из изо за по под над при про для без
    через между среди после перед около вокруг вдоль против ради кроме как что чтобы кто который которая которое которые
    которого которой которых котором которыми чей чья чьё где когда куда откуда почему зачем сколько какой какая какое
    какие какого каком каких это этот эта эти этого этой этом этих тот та то те того той тех том он она оно они его её
    их ему ей им них него неё нему ней мы нас нам вы вас вам я меня мне ты свой своя своё свои своих себя быть есть был
    была было были будет будут ли если то так также тоже уже ещё только лишь все всё всех весь вся всего всей каждый
    каждая любой любая иной иных такой такие должен должна должны может могут можно нужно надо там тут здесь говорит говорится сказано значит означает
    происходит случится случилось`,
  hye: `և ու կամ բայց իսկ եթե որ որը որի որոնք որոնց որին որից որով որում որոնցից որոնցով որոնցում ով ովքեր ում ումից ումով ինչ ինչը ինչի ինչին ինչից ինչով ինչում ինչեր ինչու ինչպես երբ որտեղ ուր
    քանի որքան է են էր էին եմ ենք եք լինել լինի կա կան չէ չեն չի մի մեկ այս այդ այն սա դա նա սրանք դրանք նրանք նրա նրանց
    իր իրենց մեր մենք ձեր դուք ես իմ մեջ վրա մոտ հետ համար մասին միջև միջեւ դեպի առանց ըստ որպես պես նաև նաեւ ինչպիսի
    բոլոր ամեն յուրաքանչյուր ոչ էլ արդյոք պետք կարող ից ին ասում ասվում ասված նշանակում`,
  aze: `və ya yaxud amma lakin isə ki ilə üçün haqqında barədə dair görə qədər sonra əvvəl arasında üzrə kimi də da bu o
    bunlar onlar onun onların öz biz siz mən sən nə nədir kim kimin hansı harada hara niyə necə neçə nə vaxt var yox deyil
    dir dır dur dür olan olaraq olunur edilir bir hər bütün heç əgər həm yalnız çox az daha deyir deyilir`,
} as const;
