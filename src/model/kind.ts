/**
 * A clause kind: everything that parsing, naming, comparing, searching and printing ask of it. Names of eIds are
 * those of the Akoma Ntoso Naming Convention 1.0, section 5.
 */
interface Kind {
  /** What its eIds begin with; published, so never changed. */
  readonly name: string;
  /** `container`: holds clauses; `words`: holds words, and takes the place of others of the sort in the next version. */
  readonly role: 'container' | 'words' | 'gap';
  /** A heading's structure word names it; its name begins with a capital letter wherever it stands. */
  readonly structure: boolean;
  /** Stands under a heading: always, or where a label is printed for it. What has a heading does so anyway. */
  readonly headed: 'always' | 'labelled' | 'never';
  /** How large its heading is set in print: that of a body, of the first division of one, down to a unit's. */
  readonly rank: 'body' | 'first' | 'second' | 'third' | 'unit';
  /** Its level among those that one citation names, from 0: what lies outside of what. */
  readonly level: number;
  /** Articles below take its eId as prefix. */
  readonly lendsPrefix: boolean;
  /** Readers leave it out when they cite what lies in it. */
  readonly leftOut: boolean;
  /** Names of what lies in it say it: "Part I, Section 2", but not "heading 3, Article 4". */
  readonly isNamed: boolean;
  /** A unit of reading itself; in other containers each clause is one. */
  readonly isUnit: boolean;
  /** A body of its own: begins a page, has conclusions, counts its articles, needs no number ("Annex to ..."). */
  readonly isBody: boolean;
  /** Its eId has no number: there is one in a body. */
  readonly standsAlone: boolean;
  /** Its number says nothing to readers. */
  readonly isNumberSaid: boolean;
  /** Named by its place, "third paragraph": since it never has a number, or where it has none. */
  readonly placed: 'always' | 'unnumbered' | 'never';
  /** A number alone may mean it ("2"). */
  readonly answersToNumber: boolean;
  /** A paragraph that needs no number. */
  readonly isUnnumbered: boolean;
  /** Counted in small letters, in brackets: "point (a)". */
  readonly isLettered: boolean;
  /** May be counted in capital letters: "Annex A". */
  readonly isCapitalLettered: boolean;
  /** A list's mark opens it: "1." "(a)" "–". */
  readonly isMarked: boolean;
  /** An item of a list below a paragraph: set in. */
  readonly isItem: boolean;
  /** Its element in the hierarchy of Akoma Ntoso; `hcontainer` has the kind as its name (docs/akn.md). */
  readonly akn: string;
}

const USUAL: Omit<Kind, 'name'> = {
  role: 'container',
  structure: false,
  headed: 'never',
  rank: 'unit',
  level: 0,
  lendsPrefix: true,
  leftOut: false,
  isNamed: true,
  isUnit: false,
  isBody: false,
  standsAlone: false,
  isNumberSaid: true,
  placed: 'never',
  answersToNumber: false,
  isUnnumbered: false,
  isLettered: false,
  isCapitalLettered: false,
  isMarked: false,
  isItem: false,
  akn: 'hcontainer',
};

const kind = <const Own extends Partial<Kind>>(name: string, own: Own) => ({ ...USUAL, ...own, name });

const words = <const Own extends Partial<Kind>>(name: string, own: Own) =>
  kind(name, { role: 'words', ...own });

/** Containers with a heading; those between text and articles lend no prefix and are left out in citations. */
const heading = <const Own extends Partial<Kind>>(name: string, own: Own) =>
  kind(name, { headed: 'always', ...own });

const around = { lendsPrefix: false, leftOut: true } as const;

/** Everything that differs by kind. Renderers, parser and index read the columns: a new kind is a row. */
export const KINDS = {
  preamble: kind('preamble', {
    structure: true,
    headed: 'labelled',
    isUnit: true,
    standsAlone: true,
    isNumberSaid: false,
  }),
  recital: words('rec', { level: 4, placed: 'unnumbered', isUnnumbered: true, answersToNumber: true }),
  formula: words('formula', { level: 4, isUnnumbered: true, isNumberSaid: false }),
  part: heading('part', { akn: 'part', structure: true, rank: 'first', isCapitalLettered: true, ...around }),
  chapter: heading('chp', { akn: 'chapter', structure: true, rank: 'second', level: 1, ...around }),
  section: heading('sec', {
    akn: 'section',
    structure: true,
    rank: 'third',
    level: 2,
    isCapitalLettered: true,
    ...around,
  }),
  article: heading('art', { akn: 'article', structure: true, level: 3, isUnit: true, answersToNumber: true }),
  paragraph: words('para', { akn: 'paragraph', level: 4, isMarked: true, answersToNumber: true }),
  point: words('point', {
    akn: 'point',
    level: 5,
    isLettered: true,
    isMarked: true,
    isItem: true,
    answersToNumber: true,
  }),
  subpoint: words('subpoint', {
    akn: 'point',
    level: 6,
    isLettered: true,
    isMarked: true,
    isItem: true,
    answersToNumber: true,
  }),
  indent: words('indent', { akn: 'indent', level: 6, placed: 'always', isMarked: true, isItem: true }),
  p: words('p', { level: 4, placed: 'always', isUnnumbered: true, answersToNumber: true }),
  note: words('note', {}),
  annex: heading('annex', { structure: true, rank: 'body', isBody: true, isCapitalLettered: true }),
  conclusions: kind('conclusions', {
    headed: 'labelled',
    leftOut: true,
    standsAlone: true,
    isNumberSaid: false,
  }),
  hcontainer: heading('hcontainer', { isNamed: false, placed: 'unnumbered', ...around }),
  gap: kind('gap', { role: 'gap', placed: 'unnumbered' }),
} as const satisfies Record<string, Kind>;

/** Names of our own; `KINDS` has those that eIds are made of. */
export type ClauseKind = keyof typeof KINDS;

/** Kinds that a heading's structure word can name. */
export type StructureKind = {
  [K in ClauseKind]: (typeof KINDS)[K] extends { readonly structure: true } ? K : never;
}[ClauseKind];

/** Kinds that are named by their place. */
export type PlacedKind = {
  [K in ClauseKind]: (typeof KINDS)[K] extends { readonly placed: 'always' | 'unnumbered' } ? K : never;
}[ClauseKind];

/** Kinds that a list's mark can open. */
export type MarkedKind = {
  [K in ClauseKind]: (typeof KINDS)[K] extends { readonly isMarked: true } ? K : never;
}[ClauseKind];

/** Whether a heading opens it by its structure word ("Article", "Annex"). */
export const isStructure = (kind: ClauseKind): kind is StructureKind => KINDS[kind].structure;

/** Whether it may be named by its place. */
export const isPlaced = (kind: ClauseKind): kind is PlacedKind => KINDS[kind].placed !== 'never';

interface Heading {
  readonly kind: ClauseKind;
  readonly label: string | null;
  /** Words, in whatever form, or null. */
  readonly heading: unknown;
}

/** Whether a clause stands under a heading, its label in it; else its label stands before its words. */
export const isHeaded = ({ kind, label, heading }: Heading): boolean =>
  heading !== null ||
  KINDS[kind].headed === 'always' ||
  (KINDS[kind].headed === 'labelled' && label !== null);

const BY_NAME = new Map(Object.entries(KINDS).map(([kind, { name }]) => [name, kind as ClauseKind]));

/** The kind whose eIds begin with `name` ("art" -> article); null where there is none. */
export const kindOfName = (name: string): ClauseKind | null => BY_NAME.get(name) ?? null;
