/** What `<treaty-clause>` says, by language (BCP 47): put in its place when it is bundled. */
declare const TREATY_CLAUSE_SAYS: Readonly<Record<string, Record<string, string>>>;
