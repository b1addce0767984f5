import type { Messages } from '../../says.ts';

export const work: Messages['work'] = {
  expressions: 'Լեզուներ և տարբերակներ',
  notHeld: 'Այս տեքստը մենք դեռ չունենք։',
  held: { full: 'ամբողջական տեքստ', partial: 'տեքստի մի մասը', none: 'տեքստը դեռ չկա' },
  columns: { text: 'Տեքստ', version: 'Տարբերակ', held: 'Ծավալ', checked: 'Ստուգում' },
  share: {
    article: (held, total) => `${total} հոդվածից ${held}-ը`,
    paragraph: (held, total) => `${total} կետից ${held}-ը`,
  },
  unknownRung: (checked) => `տեղեկություն չկա, վերջին ստուգումը՝ ${checked}`,
  stages: 'Փուլեր',
  stageOn: (stage, date) => `${stage}՝ ${date}`,
  // No full stop: the long date ends in "թ."
  statusChecked: (date) => `Կարգավիճակը ստուգվել է՝ ${date}`,
  participants: 'Մասնակիցներ',
  acts: 'Ստորագրում և նախաստորագրում',
  place: 'Վայր',
  date: 'Ամսաթիվ',
  authentic: 'Աուտենտիկ տեքստերի լեզուները',
  prevails: 'գերակայում է տարաձայնության դեպքում',
  subjects: 'Թեմաներ',
  relations: 'Առնչվող փաստաթղթեր',
  officialCopies: 'Որտեղ են հրապարակված պաշտոնական պատճենները',
  variantsNotHeld: 'Հայտնի տարբերակներ, որոնք մենք չունենք',
  abstract: 'Համառոտագիր (մերը)',
  source: 'Աղբյուր',
  note: 'Ծանոթագրություն',
  type: 'Տեսակ',
  nature: 'Իրավական բնույթ',
};
