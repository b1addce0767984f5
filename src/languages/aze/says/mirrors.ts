import type { Messages } from '../../says.ts';

export const mirrors: Messages['mirrors'] = {
  title: 'Güzgülər',
  lead: 'Güzgü bu arxivin başqasının saxladığı surətidir: eyni səhifələr və sözlər başqa ünvanda, qovluqda və ya yaddaş kartında. Onu hər kəs yarada bilər.',
  none: 'Hələ heç biri dərc olunmayıb.',
  keptBy: 'saxlayan',
  check: 'Güzgü doğrudurmu?',
  checkSays: [
    'Güzgünü saxlayan sözləri dəyişə bilərdi. Arxivin proqramı güzgünün hər səhifəsindəki sözləri oxuyur, heşləri yenidən hesablayır və fərqlənən hər müddəanın adını çəkir; güzgünün özü haqqında dediyinə inanmır.',
    'Aşağıdakı kökü etibar etdiyiniz yerdən götürün: eyni kök bütün mətnlərdə eyni sözlər deməkdir.',
  ],
  make: 'Güzgü yaratmaq',
  makeSays: [
    'Bir əmr hər səhifəni fayl kimi yazır. Qovluq diskdən və istənilən fayl hostinqindən açılır və hamıda bayt-bayt eynidir.',
  ],
};
