import type { Says } from '../../says.ts';

export const print: Says['print'] = {
  comparison: 'Համեմատություն',
  notice: 'Իրավական ուժ չունեցող պատճեն։',
  treatyText: 'Տեքստ',
  noSource: 'աղբյուրը նշված չէ',
  leftOut: 'այստեղ դրույթներ բաց են թողնված',
  attached: {
    md: 'Նույն տեքստը Markdown ձևաչափով',
    xml: 'Նույն տեքստը Akoma Ntoso XML ձևաչափով',
  },
  attachedResults: 'Արդյունքները JSON ձևաչափով',
  accessibility:
    'Բառերը տեքստ են. վերնագրերը, համարակալված դրույթները, աղյուսակներն ու ծանոթագրությունները նշված են որպես այդպիսին, բովանդակությունը տանում է յուրաքանչյուր վերնագրի։ Չկա ձայն, չկա շարժում. միակ նկարը շապիկն է, որը կրկնում է վերնագիրը։',
  labels: {
    page: 'Էջ {page}, ընդամենը՝ {pages}',
    leftBlank: 'բաց է թողնված',
    goTo: 'Անցնել՝ {name}',
    note: 'Ծանոթագրություն {mark}',
    link: 'Վեբ հասցե՝ {address}',
    qr: 'Մշտական հղման QR կոդ՝ {address}',
    inserted: 'ավելացված է',
    deleted: 'հանված է',
  },
  permalinkOf: 'Մշտական հղում՝ {name}',
  shortTitle: 'Կարճ վերնագիր (մերը)',
  selection: 'Այստեղ բերված են',
  text: 'Տեքստ',
  titleWord: 'վերնագիր',
  query: 'Հարցում',
  results: 'Արդյունքներ',
};
