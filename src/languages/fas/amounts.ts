import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  دو
  سه
  چهار
  پنج
  شش
  هفت
  هشت
  نه
  ده
  یازده
  دوازده
  سیزده
  چهارده
  پانزده
  شانزده
  هفده
  هجده هیجده
  نوزده
  بیست
  سی
  چهل
  پنجاه
  شصت
  هفتاد
  هشتاد
  نود
  صد یکصد
`);
