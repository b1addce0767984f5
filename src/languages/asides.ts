/** Words beside citations; patterns, without marks around them, empty where there are none. */
export interface Asides {
  /** Folded words that name no act, as they stand beside clauses, inside names and in questions. */
  readonly idle: string;
  /** Kinds of law of which no Work has the type, folded: a constitution, a code, a directive. Empty for none. */
  readonly laws: string;
  /** What says that another act is meant than the text itself: "that Convention", "its Constitution". */
  readonly elsewhere: string;
  /** What stands for such an act alone: "the latter". */
  readonly latter: string;
  /** What says that the text itself is meant: "this", "настоящий". */
  readonly itself: string;
  /** Before the name of an act that was named already: "the said Treaty". */
  readonly said: string;
  /** From a clause to its act, or from an act to the one it belongs to: "of", "under", "к". */
  readonly ofAct: string;
  /** Likewise, where the act may be no more than where the clause is spoken of: "Article 5 in the north". */
  readonly inAct: string;
  /** From a clause to the one it lies in: "point (b) of paragraph 2"; and what else leads on between levels: "to". */
  readonly ofClause: string;
  readonly toLevel: string;
  /** From an act to its clause: "the Charter, in its Article 5". */
  readonly fromAct: string;
  /** Before nouns that are known: "the". */
  readonly the: string;
  /** From the type of an act to what it is about: "on", "concerning", "о". */
  readonly subject: string;
  /** From the type of an act to those who made it: "between". */
  readonly parties: string;
  /** Other small words inside names of acts: "of", "and", "No". */
  readonly inName: string;
  /** From the type of an act to its day: "of", "dated", "от". */
  readonly dated: string;
  /** In notes behind the name of an act, beside days: "adopted", "not yet in force". */
  readonly stages: string;
  /** Of them, what says that the day is that of its entry into force. */
  readonly inForce: string;
  /** Verbs by which the word before them is who acts: "under Article 5 NATO shall consult". */
  readonly verbs: string;
  /** Words that mean an act with what belongs to it: "the annex thereto". */
  readonly thereto: string;
  /** Endings by which a name says that a numbered clause behind it is its own: "Sahmanın 3-cü maddəsi". */
  readonly owner: string;
  /** Words for a clause of any kind, behind "this". */
  readonly anyClause: string;
  /** Parts of a clause that have no address: sentences, lines. */
  readonly part: string;
  /** What footnotes are called where a citation leads back to one: "(n 12)"; as written, not folded. */
  readonly note: string;
  /** What says behind a clause that other acts have it: Article 3 "common to" the Conventions. */
  readonly ofOthers: string;
  /** Between a structure word and its number, signs of numbers apart: the "с" of "статьи с 4 по 6". */
  readonly beforeNumber: string;
  /** "Preambular" paragraph. */
  readonly ofPreamble: string;
  /** Words that number a point in brackets or quotes alone, since they mean other things as well: "letter (b)". */
  readonly letter: string;
  /** What begins with a dash and is counted without a number: "the second indent". */
  readonly indent: string;
  /** What readers call a numbered paragraph; in treaties the words mean other things as well ("this clause"). */
  readonly readersWords: Readonly<Record<string, string>>;
}
