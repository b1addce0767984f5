import { Parser } from 'htmlparser2';
import { hashedWords } from '../model/hash.ts';

/** What a page shows of a clause, as hashes take words: white space is single spaces. */
export interface ShownClause {
  /** The printed mark, or the name that stands in its place. */
  readonly label: string;
  readonly heading: string | null;
  /** Null where no words of its own stand there. */
  readonly words: string | null;
}

/**
 * Clauses of a page of this archive's making by their eIds: of a text, or of a chapter of a book, whoever keeps it. Only
 * what a reader sees as words of the text is read; what an id names twice is read once, the first time.
 */
export function readPage(page: string, { xml = false } = {}): ReadonlyMap<string, ShownClause> {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(page);
  return reader.clauses;
}

type Part = 'label' | 'heading' | 'words';

interface Open {
  readonly name: string;
  readonly classes: readonly string[];
  /** The clause that begins here. */
  readonly clause: Pieces | null;
  /** What its text belongs to. */
  readonly part: Part | 'nothing' | null;
}

type Pieces = Record<Part, string | null>;

const CELLS: readonly string[] = ['td', 'th', 'br'];

class PageReader {
  readonly clauses = new Map<string, ShownClause>();
  private readonly opened: Open[] = [];

  open(name: string, { id, class: names = '' }: Readonly<Record<string, string>>): void {
    const classes = names.split(/\s+/u);
    if (CELLS.includes(name)) this.text(' ');
    const clause =
      id !== undefined && classes.includes('clause') ? { label: '', heading: null, words: null } : null;
    const part = clause === null ? this.partOf(name, classes) : null;
    this.opened.push({ name, classes, clause, part });
    const around = this.clauseAround();
    if (part !== null && part !== 'nothing' && around !== null) around[part] ??= '';
    if (clause !== null && id !== undefined && !this.clauses.has(id)) this.clauses.set(id, reading(clause));
  }

  text(text: string): void {
    const part = this.opened.findLast((one) => one.part !== null || one.clause !== null)?.part;
    const around = this.clauseAround();
    if (around === null || part === null || part === undefined || part === 'nothing') return;
    around[part] = (around[part] ?? '') + text;
  }

  close(): void {
    this.opened.pop();
  }

  private clauseAround(): Pieces | null {
    return this.opened.findLast(({ clause }) => clause !== null)?.clause ?? null;
  }

  /** Marks of notes and what only screen readers say are no words of the text. */
  private partOf(name: string, classes: readonly string[]): Open['part'] {
    const has = (own: string): boolean => classes.includes(own);
    if (has('spoken') || has('note-mark') || has('gap-says')) return 'nothing';
    if (has('number') || has('permalink')) return 'label';
    if (has('heading')) return 'heading';
    const around = this.opened.at(-1);
    const isWords = around?.classes.includes('words') && (name === 'p' || has('table'));
    if (isWords) return this.clauseAround()?.words === null ? 'words' : 'nothing';
    return name === 'details' || has('level') ? 'nothing' : null;
  }
}

/** What was gathered so far, each time that it is asked. */
const reading = (pieces: Pieces): ShownClause => ({
  get label() {
    return hashedWords(pieces.label ?? '');
  },
  get heading() {
    return pieces.heading === null ? null : hashedWords(pieces.heading);
  },
  get words() {
    return pieces.words === null ? null : hashedWords(pieces.words);
  },
});
