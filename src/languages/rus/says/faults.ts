import type { ReasonWords } from '../../says.ts';

/** What is wrong with a parameter, after its name. */
export const faults: ReasonWords['faults'] = {
  unknown: 'здесь не используется',
  missing: 'не указано',
  'too-long': ({ most }) => `слишком длинное значение, допустимо не более ${most} знаков`,
  'too-many': ({ most }) => `слишком много значений, допустимо не более ${most}`,
  'no-number': ({ least, most }) => `нужно число от ${least} до ${most}`,
  'no-day': 'нужна дата календаря, например 2025-08-08',
  'no-hash': ({ least, most }) =>
    `нужен хеш: от ${least} до ${most} шестнадцатеричных цифр, с c1: перед ними или без`,
  'no-clauses': 'нужны положения, например art_I,art_VII',
  'no-address': 'нужен адрес вида /t/<документ>/<язык>@<дата>/<положение>',
  'no-text': 'нужен текст',
  binary: 'нужны слова, а это файл другого рода',
  markup:
    'нужны слова, а это исходный код веб-страницы: скопируйте слова со страницы в том виде, в каком она показана',
  'none-of': ({ given, values, more }) =>
    `значения «${given}» нет, есть: ${values.join(', ')}${more === 0 ? '' : ` и ещё ${more}`}`,
  unread: 'не удалось прочитать',
};
