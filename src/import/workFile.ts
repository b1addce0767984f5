import { stringify } from 'yaml';
import { type LanguageCode, textLanguage } from '../model/language.ts';
import { NATURES, WORK_TYPES, type Work } from '../model/work.ts';
import { foldWords } from '../words/fold.ts';

/** What is known of a Work when its first text is imported. */
export interface KnownOfWork {
  readonly language: LanguageCode;
  readonly title: string;
  readonly date: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** As somebody said; without it, as the title does. */
  readonly type?: Work['type'] | undefined;
}

/** `work.yaml` to be finished: what is known, and as comments what is not. Nothing in it is a guess. */
export function workFile(known: KnownOfWork): string {
  const { language: code, title, date, publisher, url } = known;
  const type = known.type ?? typeOf(title, code);
  const written = (facts: object): string => stringify(facts, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
  const copy = written([
    { publisher: publisher ?? 'who published it', site: 'example.org', url: url ?? 'null' },
  ]);
  return `# To be finished: documents/README.md says what each key means. A line of a comment becomes a fact without its "# ".
# ${WORK_TYPES.join(' | ')}: as its title says.
type: ${type}
# ${NATURES.join(' | ')}: what the act says of itself.
nature: not-stated
${written({ title: { [code]: title }, date })}
# participants:
#   - { name: as styled in the text, code: ISO 3166 code, role: party }
# place: where it was signed
# authentic: { languages: [${code}], source: the article that says so }
# official_copies:
${copy.replace(/^/gmu, '#   ')}
# subjects: []
`;
}

/** What the act calls itself: the first word of its title that names an act, the last where nouns come last; else none of them. */
function typeOf(title: string, code: LanguageCode): Work['type'] {
  const { acts, stem, numberFirst } = textLanguage(code);
  // In scripts without spaces each sign of a name is a word.
  const stems = (words: string): string => ` ${foldWords(words).map(stem).join(' ')} `;
  const own = stems(title);
  const named = WORK_TYPES.flatMap((type) =>
    acts[type].map((name) => ({ type, at: own.lastIndexOf(stems(name)) })),
  )
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const isLastNoun = numberFirst.inHeadings || numberFirst.inCitations || UNSPACED.test(title);
  return (isLastNoun ? named.at(-1) : named[0])?.type ?? 'other';
}

const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;
