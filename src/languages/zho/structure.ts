import type { OwnNouns, StructureWords } from '../language.ts';

/** Parts and books, which mean no paragraph beside an article. */
export const parts: readonly string[] = ['部分', '编', '編'];

/** In simplified and traditional characters. A 款 is a paragraph and a 项 a point below it, but where a 項 stands before a 款: there the tradition is the other one. */
export const words: StructureWords = {
  preamble: ['序言', '前言', '序文', '弁言', '约首', '約首'],
  part: parts,
  chapter: ['章'],
  section: ['节', '節'],
  article: ['条', '條'],
  paragraph: ['款'],
  point: ['项', '項'],
  subpoint: ['目', '段'],
  annex: ['附件', '附录', '附錄', '附表'],
  recital: ['序言段'],
};

/** 以昭信守, 订于. */
export const closing =
  '(?:以昭信守|为证|為證)\\p{L}*|(?:为此|為此)，|(?:下列|下列各)(?:签署人|簽署人|署名)\\p{L}*|(?:订|訂|签订|簽訂|签署|簽署|作成)(?:于|於)\\p{L}*';

export const nouns: OwnNouns = {
  recital: '序言段',
  formula: '序言结语',
  paragraph: '款',
  point: '项',
  subpoint: '目',
  indent: '破折号段',
  p: '段',
  note: '注',
  conclusions: '结尾部分',
  hcontainer: '标题',
  gap: '缺文',
};
