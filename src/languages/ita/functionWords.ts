export const functionWords = `il lo la l i gli le un uno una di a da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle
    dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi
    e ed o od né ma se che chi cui quale quali quando quanto quanti dove perché poiché affinché
    questo questa quest questi queste quello quella quell quelli quelle quei quegli ciò esso essa essi esse egli lui loro io tu noi voi
    mi ti ci vi si ne suo sua suoi sue nostro nostra nostri nostre
    è sono erano essere essendo sarà saranno sarebbe sia siano fu furono ha hanno abbia abbiano avere aveva avrà avranno
    può possono potrà potranno potere deve devono dovrà dovranno dovere fa fanno non già molto più anche ogni tutto tutta tutti tutte
    alcun alcuno alcuna alcuni alcune nessun nessuno nessuna altro altra altri altre stesso stessa stessi stesse tale tali così
    dice dicono significa accade accaduto
    articolo articoli paragrafo paragrafi comma commi lettera clausola clausole disposizione disposizioni
    passo passi brano mostra mostrare mostrami trova trovare cerca cercare riguardo prevede prevedono contiene contengono`;
