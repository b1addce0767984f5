export const functionWords = `ve veya ya da de ki ama ancak fakat ile için hakkında ilişkin dair göre kadar sonra önce arasında üzere üzerine üzerinde altında
    karşı doğru içinde dışında itibaren bu şu o bunlar onlar onun onların bunun bunların kendi biz siz ben sen ne nedir neyi kim kimin kime hangi
    hangisi hangileri nerede nereye nasıl neden niçin kaç var yok değil mi mı mu mü dir dır dur dür olan olarak olur olmak olmalı olacak olduğu
    oldu ise bir her bütün tüm hiç birbiri birbirine birbirinin birbirinden eğer başka diğer aynı gibi böyle şöyle bazı çok az daha en sadece
    yalnız hem etmek eder edilir edilmiş ettiği edebilir edemez olabilir olamaz gerekir gereken diyor der denir söylüyor demek uyarınca gereğince
    bakımından nedeniyle halinde durumunda şekilde suretiyle dahil olmaksızın
    madde maddesi maddenin maddede maddesinde maddesinin maddeler maddeleri maddelerde fıkra fıkrası fıkrada fıkrasında bent bendi bendinde
    hüküm hükmü hükümler hükümleri paragraf paragrafı yazıyor yazılı belirtilen geçen bul göster ara nerededir`;
