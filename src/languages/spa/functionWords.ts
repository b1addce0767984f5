export const functionWords = `el la los las lo un una unos unas de del al a y e o u ni pero sino si que quien quienes cual cuales cuyo cuya cuyos cuyas
    en por para con sin según sobre entre desde hasta hacia contra durante mediante ante bajo tras como cuando cuanto donde porque
    este esta esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas él ella ello ellos ellas yo tú usted ustedes
    nosotros nosotras me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras
    es son era eran ser sido siendo será serán sería fue fueron está están estar ha han haya hayan haber había habrá
    puede pueden podrá podrán poder debe deben deberá deberán deber hace hacen no ya muy más también tampoco todo toda todos todas
    cada algún alguna algunos algunas ningún ninguna otro otra otros otras mismo misma mismos mismas tal tales así
    qué quién cuál cuáles cómo cuándo cuánto cuántos dónde dice dicen significa ocurre ocurrió
    artículo artículos apartado apartados párrafo párrafos inciso incisos numeral cláusula cláusulas disposición disposiciones
    pasaje pasajes muestra mostrar muéstrame encuentra encontrar busca buscar respecto prevé establece establecen contiene contienen`;
