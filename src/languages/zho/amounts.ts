import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  两 二
  三
  四
  五
  六
  七
  八
  九
  十
  十一
  十二
  十三
  十四
  十五
  十六
  十七
  十八
  十九
  二十
  三十
  四十
  五十
  六十
  七十
  八十
  九十
  一百
`);
