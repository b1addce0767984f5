/**
 * Clause kinds and the names their eIds begin with (Akoma Ntoso Naming Convention 1.0, section 5).
 * `structure`: opened by a heading with a structure word. `lendsPrefix`: articles below take its eId as prefix.
 */
interface Kind {
  readonly name: string;
  readonly structure: boolean;
  readonly lendsPrefix: boolean;
}

const row = (name: string, structure: boolean, lendsPrefix = true): Kind => ({
  name,
  structure,
  lendsPrefix,
});

export const KINDS = {
  preamble: row('preamble', true),
  recital: row('rec', false),
  formula: row('formula', false),
  part: row('part', true, false),
  chapter: row('chp', true, false),
  section: row('sec', true, false),
  article: row('art', true),
  paragraph: row('para', false),
  point: row('point', false),
  subpoint: row('subpoint', false),
  indent: row('indent', false),
  p: row('p', false),
  note: row('note', false),
  annex: row('annex', true),
  conclusions: row('conclusions', false),
  hcontainer: row('hcontainer', false, false),
  gap: row('gap', false),
} as const satisfies Record<string, Kind>;

export type ClauseKind = keyof typeof KINDS;

/** Kinds that a heading's structure word can name. */
export type StructureKind = 'preamble' | 'part' | 'chapter' | 'section' | 'article' | 'annex';

const BY_NAME = new Map(Object.entries(KINDS).map(([kind, { name }]) => [name, kind as ClauseKind]));

/** The kind whose eIds begin with `name` ("art" -> article); null where there is none. */
export const kindOfName = (name: string): ClauseKind | null => BY_NAME.get(name) ?? null;
