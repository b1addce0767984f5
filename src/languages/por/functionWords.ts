export const functionWords = `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sob sobre
    entre desde até contra durante perante após segundo e ou nem mas se que quem qual quais cujo cuja cujos cujas como quando quanto onde porque
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta destes destas neste nesta
    ele ela eles elas eu tu você nós vós me te lhe lhes meu minha seu sua seus suas nosso nossa nossos nossas
    é são era eram sido sendo será serão seria foi foram está estão estar há tem têm tenha tenham haver havia
    pode podem poderá poderão poder deve devem deverá deverão dever faz fazem não já muito mais também todo toda todos todas
    cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma mesmos mesmas tal tais assim
    diz dizem significa acontece aconteceu
    artigo artigos número parágrafo parágrafos alínea alíneas cláusula cláusulas disposição disposições
    passagem passagens mostra mostrar mostre encontra encontrar procura procurar respeito prevê estabelece estabelecem contém`;
