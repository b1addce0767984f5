export const functionWords = `və ya yaxud amma lakin isə ki ilə üçün haqqında barədə dair görə qədər sonra əvvəl arasında üzrə kimi də da bu o
    bunlar onlar onun onların öz biz siz mən sən nə nədir kim kimin hansı harada hara niyə necə neçə nə vaxt var yox deyil
    dir dır dur dür olan olaraq olunur edilir bir hər bütün heç bir-birinin bir-birinə bir-birini bir-birindən bir-biri bir-birilə bir-biriylə əgər başqa digər başqası bilər bilərmi bilərlər bilərlərmi bilir bilirmi olar olarmı olacaq olurmu olunurmu varmı yoxdur etmək edir edə edən etdi etmişdir həm yalnız çox az daha deyir deyilir
    nin nın nun nün yə na dan dən
    maddə maddəsi maddəni maddədə maddəsində maddənin maddələr maddələri maddələrdə bənd bəndi bəndini bənddə bəndində bəndlər
    abzas abzasda müddəa müddəası müddəada müddəalar müddəaları yazılıb yazılır göstərilib göstərilir bildirilir tap göstər
    axtar haradadır hansıdır`;
