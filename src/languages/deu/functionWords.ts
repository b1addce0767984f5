export const functionWords = `der die das des dem den ein eine einer eines einem einen und oder aber sondern denn wenn ob als wie dass daß weil da damit
    in im an auf aus bei beim bis durch für gegen mit nach ohne seit um von vom vor zu zum zur zwischen über unter hinter neben gemäß laut
    dieser diese dieses diesem diesen jener jene jenes jenem jenen der welcher welche welches welchem welchen wer wen wem wessen wo wann
    warum weshalb wieviel er sie es ihr ihm ihn ihnen ich du wir mich mir dich dir uns euch sich sein seine seiner seines seinem seinen
    ihre ihrer ihres ihrem ihren unser unsere
    ist sind wäre wären gewesen bin wird werden wurde wurden worden haben hatte hatten
    kann können könnte darf dürfen soll sollen muss muß müssen nicht kein keine keiner keines keinem keinen nur auch noch schon sehr mehr
    alle aller alles allem allen jede jeder jedes jedem jeden einige andere anderer anderes anderen anderem selbst solche solcher solches solchen so
    sagt sagen steht stehen bedeutet heißt geschieht passiert
    artikel artikels absatz absätze buchstabe ziffer klausel bestimmung bestimmungen vorschrift stelle stellen
    zeige zeigen zeig finde finden suche suchen betreffend betrifft enthält enthalten regelt regeln`;
