import type { Messages } from '../../says.ts';

export const watch: Messages['watch'] = {
  title: 'Bu fayllarda tapılanlar',
  lastGood: 'Səhvi olan fayl ya göstərilmir, ya da səhvdən əvvəlki halında göstərilir.',
  none: 'Bu fayllarda səhv yoxdur.',
};
