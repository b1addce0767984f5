import type { Messages } from '../../says.ts';

export const watch: Messages['watch'] = {
  title: 'Найдено в этих файлах',
  lastGood: 'Файл с ошибкой не показан вовсе или показан таким, каким был до неё.',
  none: 'В этих файлах ошибок нет.',
};
