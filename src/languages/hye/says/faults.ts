import type { ReasonWords } from '../../says.ts';

/** What is wrong with a parameter, after its name. */
export const faults: ReasonWords['faults'] = {
  unknown: 'այստեղ չի օգտագործվում',
  missing: 'նշված չէ',
  'too-long': ({ most }) => `չափազանց երկար է, թույլատրվում է առավելագույնը ${most} նիշ`,
  'too-many': ({ most }) => `արժեքները չափազանց շատ են, թույլատրվում է առավելագույնը ${most}`,
  'no-number': ({ least, most }) => `պետք է լինի ${least}-ից ${most} թիվ`,
  'no-day': 'պետք է լինի օրացուցային օր, օրինակ՝ 2025-08-08',
  'no-hash': ({ least, most }) =>
    `պետք է լինի հեշ՝ ${least}-ից ${most} տասնվեցական նիշ, առջևում c1:-ով կամ առանց դրա`,
  'no-clauses': 'պետք է նշի դրույթներ, օրինակ՝ art_I,art_VII',
  'no-address': 'պետք է լինի այսպիսի հասցե՝ /t/<փաստաթուղթ>/<լեզու>@<ամսաթիվ>/<դրույթ>',
  'no-text': 'պետք է լինի տեքստ',
  binary: 'պետք է լինեն բառեր, իսկ սա այլ տեսակի ֆայլ է',
  markup: 'պետք է լինեն բառեր, իսկ սա վեբ էջի կոդն է. պատճենեք բառերն այնպես, ինչպես էջը ցույց է տալիս',
  'none-of': ({ given, values, more }) =>
    `«${given}» արժեք չկա, կան՝ ${values.join(', ')}${more === 0 ? '' : ` և ևս ${more}`}`,
  unread: 'չհաջողվեց կարդալ',
};
