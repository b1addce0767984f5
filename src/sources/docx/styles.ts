import { childrenOf, type XmlElement } from '../xml/tree.ts';
import { attributeOf, settingOf } from './numbering.ts';

/** What a paragraph's style says of it. */
export interface Style {
  readonly isHeading: boolean;
  /** An entry of a table of contents: no part of the text. */
  readonly isContents: boolean;
  /** The list that its paragraphs belong to. */
  readonly list: string | null;
  readonly level: number | null;
}

const PLAIN: Style = { isHeading: false, isContents: false, list: null, level: null };
/** Styles are built on styles. */
const DEEPEST = 20;

/** Styles by their ids; one that the file does not describe is known by its id, if it is one of Word's own. */
export class Styles {
  private readonly elements: ReadonlyMap<string, XmlElement>;

  constructor(root: XmlElement | null) {
    this.elements = new Map(
      root === null ? [] : childrenOf(root, 'style').map((one) => [attributeOf(one, 'styleId') ?? '', one]),
    );
  }

  get(id: string, depth = 0): Style {
    const element = this.elements.get(id);
    const byName = named(element === undefined ? id : (settingOf(element, 'name') ?? id));
    if (element === undefined || depth > DEEPEST) return { ...PLAIN, ...byName };
    const based = settingOf(element, 'basedOn');
    const below = based === undefined ? PLAIN : this.get(based, depth + 1);
    const [settings] = childrenOf(element, 'pPr');
    const [numbers] = settings === undefined ? [] : childrenOf(settings, 'numPr');
    const outline = settings === undefined ? undefined : settingOf(settings, 'outlineLvl');
    const level = numbers === undefined ? undefined : settingOf(numbers, 'ilvl');
    return {
      isHeading: byName.isHeading || (outline === undefined ? below.isHeading : Number(outline) < 9),
      isContents: byName.isContents,
      list: (numbers === undefined ? undefined : settingOf(numbers, 'numId')) ?? below.list,
      level:
        level === undefined
          ? (below.level ?? (outline === undefined ? null : Number(outline)))
          : Number(level),
    };
  }
}

/** Word names its own styles in English whatever its language. */
const named = (name: string): Pick<Style, 'isHeading' | 'isContents'> => ({
  isHeading: /^(?:heading\s*\d|title|subtitle)/iu.test(name),
  isContents: /^toc\s*\d/iu.test(name),
});
