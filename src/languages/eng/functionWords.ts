export const functionWords = `a an the and or nor but if of in on at by to into onto from for with within without out off up down about against over under
    between among through during before after since until upon per via as than then so that this these those there here
    it its they them their theirs he him his she her hers we us our ours you your yours i me my who whom whose which
    what when where why how is are was were be been being am do does did doing done has have had having can could may
    might must shall should will would not no any all each every either neither both some such other others another
    same own very too also only just more most much many few less least not ever never yet still again
    one someone something anything everything nothing say says said mean means meant happen happens happened
    tell tells whether because while although though regarding concerning pursuant hereby herein thereof therein
    long far soon get gets give gives find please
    article articles clause clauses paragraph paragraphs subparagraph point points provision provisions section sections
    passage passages show shows look looking want wants know need mention mentions mentioned mentioning talk talks talking
    speak speaks written contain contains containing deal deals dealing concern concerns`;
