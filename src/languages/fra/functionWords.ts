export const functionWords = `le la les un une des du de d l au aux et ou ni mais donc si que qu qui quoi dont où en dans sur sous par pour avec sans chez
    entre vers depuis pendant avant après contre selon jusque jusqu lorsque lorsqu puisque afin ainsi alors aussi comme
    ce cet cette ces celui celle ceux celles ci cela ceci ça c il elle ils elles on nous vous je j me m te t se s lui leur leurs eux y
    mon ma mes ta tes sa ses notre nos votre vos quel quelle quels quelles quand combien pourquoi
    est sont était étaient être été sera seront serait soit soient a as ont avait avaient avoir aura auront ait aient
    fait font faire peut peuvent pourra pourront doit doivent devra devront ne n pas non plus très tout toute tous toutes
    chaque aucun aucune autre autres même mêmes tel telle tels telles dit disent dites parle parlent veut signifie
    article articles paragraphe paragraphes alinéa alinéas clause clauses disposition dispositions
    passage passages montre montrer montrez trouve trouver trouvez cherche concernant concerne concernent prévoit prévoient contient contiennent`;
