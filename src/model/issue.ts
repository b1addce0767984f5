/** What a file of `documents/` can be wrong by: stable slugs that tools outside know a finding by. */
export type Rule = FolderRule | YamlRule | ConceptRule | TextRule | PublishedRule | ServedRule | PrintRule;

/** Of the folder: what is read, and as what. */
type FolderRule =
  | 'file-name'
  | 'folder-missing'
  | 'folder-unreadable'
  | 'not-parsed'
  | 'not-utf-8'
  | 'outside'
  | 'too-large'
  | 'unreadable'
  | 'work-id'
  | 'work-missing';

/** Of front matter, `work.yaml` and `archive.yaml`. */
type YamlRule =
  | 'attestation'
  | 'collection'
  | 'front-matter'
  | 'partial-words'
  | 'relation'
  | 'rights'
  | 'schema'
  | 'wid'
  | 'withdrawn'
  | 'yaml';

/** Of `concepts.yaml`. */
type ConceptRule =
  | 'broader'
  | 'common-word'
  | 'concept-twice'
  | 'contested-name'
  | 'idle-word'
  | 'party-name'
  | 'word-twice';

/** Of a text's body. */
type TextRule =
  | 'code'
  | 'control-character'
  | 'doubtful-mark'
  | 'eid-long'
  | 'eid-taken'
  | 'eid-twice'
  | 'empty'
  | 'empty-heading'
  | 'gap'
  | 'gap-held'
  | 'gap-place'
  | 'heading'
  | 'heading-marks'
  | 'heading-number'
  | 'heading-numbers'
  | 'image'
  | 'indented'
  | 'link'
  | 'link-definition'
  | 'mark-inside'
  | 'no-conclusions'
  | 'no-words'
  | 'note'
  | 'note-missing'
  | 'note-twice'
  | 'note-unused'
  | 'number'
  | 'pin'
  | 'quote'
  | 'quoted-clause'
  | 'raw-html'
  | 'rule'
  | 'setext-heading'
  | 'table'
  | 'title-heading'
  | 'caption'
  | 'gap-reason'
  | 'too-many-marks'
  | 'too-much'
  | 'unmarked-heading'
  | 'unread-number'
  | 'unsupported-mark';

/** Of texts beside what was published, and beside each other. */
type PublishedRule =
  | 'alignment'
  | 'clause-added'
  | 'clause-missing'
  | 'lock-line'
  | 'lock-root'
  | 'lock-unreadable'
  | LogRule
  | 'mark-changed'
  | 'not-locked'
  | 'renumbered'
  | 'text-missing'
  | 'text-swapped'
  | 'title-changed'
  | 'words-changed';

/** Of `log.jsonl`, and of what it and the lock say of each other. */
type LogRule =
  | 'log-ahead'
  | 'log-chain'
  | 'log-clause'
  | 'log-cut'
  | 'log-line'
  | 'log-rewritten'
  | 'log-text'
  | 'not-logged'
  | 'reason-missing';

/** Said only while texts are served: what is gone or broken since, and served from what is kept. */
export type ServedRule = 'held' | 'lock-lines-missing' | 'work-gone';

/** Said by `archive verify` of what no font of PDFs has. */
export type PrintRule = 'no-font';

/** What is wrong with a file of `documents/`. An error leaves the document out; a warning does not. */
export interface Issue {
  /** Path below the documents folder, with `/`. */
  readonly file: string;
  /** 1-based line in the file; 1 where the whole file is meant. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly rule: Rule;
  /** What is wrong and what to do instead. */
  readonly message: string;
}

/** An error on a line of a file. */
export const errorAt = (file: string, line: number, rule: Rule, message: string): Issue => ({
  file,
  line,
  severity: 'error',
  rule,
  message,
});

/** `file:line rule message`, one line. */
export const formatIssue = ({ file, line, rule, message }: Told): string =>
  `${file}:${line} ${rule} ${message}`;

/** Anything that is said of a line of a file. */
type Told = Pick<Issue, 'file' | 'line' | 'message'> & { readonly rule: string };

/** An error keeps its file out of the archive, and `archive verify` exits 1; a warning does neither. */
export const isError = (issue: Issue): boolean => issue.severity === 'error';

/** Bad content is a value: all issues of a file at once, and the result where none of them is an error. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
