import type { Messages } from '../../says.ts';

export const home: Messages['home'] = {
  heading: 'Պայմանագրերի տեքստեր՝ որոնել, ստուգել, մեջբերել',
  lead: 'Որոնեք տեքստում, տեսեք ձևակերպման աղբյուրը, հղում կատարեք յուրաքանչյուր դրույթին մշտական հասցեով։',
  holdings: (works, texts) => `${works} փաստաթուղթ, որոնցից ${texts}-ը՝ տեքստով։`,
  runBy: (name, since) => `Արխիվը ${since}-ից վարում են ${name}։`,
  aboutUs: 'Ովքեր ենք և ինչպես ենք աշխատում',
  read: 'Կարդալ՝',
  checked: {
    article: (total, official, partly, unchecked) =>
      `պաշտոնական պատճենի հետ համեմատված է ${total} հոդվածից ${official}-ը, այլ պատճենների հետ կամ մասամբ՝ ${partly}-ը, համեմատված չէ ${unchecked}-ը։`,
    paragraph: (total, official, partly, unchecked) =>
      `պաշտոնական պատճենի հետ համեմատված է ${total} կետից ${official}-ը, այլ պատճենների հետ կամ մասամբ՝ ${partly}-ը, համեմատված չէ ${unchecked}-ը։`,
  },
  columns: { document: 'Փաստաթուղթ', happened: 'Ինչ է տեղի ունեցել', languages: 'Լեզուներ, PDF' },
  contested: 'աղբյուրները տարբերվում են',
  tryThese: 'Օրինակ',
  ours: 'Համառոտագիր՝ մեր խոսքերով',
  timeline: 'Ժամանակագրություն',
  timelineSays:
    'Գծերը կապում են փաստաթուղթն այն փաստաթղթերի հետ, որոնք այն հիշատակում է կամ որոնց առնչվում է։',
  dots: { full: 'ամբողջական տեքստ', partial: 'տեքստի մի մասը', none: 'տեքստը չկա' },
  added: 'Վերջին փոփոխությունները',
  recent: 'Արխիվի տեքստերը',
  catalogued: 'Փաստաթղթեր, որոնց տեքստը մենք չունենք',
  all: 'Բոլոր տեքստերը',
};
