import { formatKey } from '../../model/expression.ts';
import type { LanguageCode } from '../../model/language.ts';
import { NATURES, WORK_TYPES, type WorkFacts } from '../../model/work.ts';

/** What a new Work and its first text are. */
export interface NewWork {
  readonly work: string;
  readonly title: string;
  readonly lang: LanguageCode;
  readonly date: string;
  readonly type: WorkFacts['type'];
  readonly nature: WorkFacts['nature'];
}

/** A value as YAML reads it back; in quotes where it could be read as anything else. */
const scalar = (value: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} ,.()–-]*$/u.test(value) ? value : JSON.stringify(value);

/** `work.yaml` with what is known, and every other key as a remark to take up. */
export const workTemplate = ({ title, lang, date, type, nature }: NewWork): string => `\
# Facts about this Work: documents/README.md explains every key. What is not known is left out, never guessed; every fact
# names its source. An example becomes a fact by taking away the # before it and writing what is so.

# ${WORK_TYPES.join(' ')}
type: ${type}
# ${NATURES.join(', ')}: in doubt not-stated, the archive does not decide.
nature: ${nature}
# As printed, one line for each language that the act has a title in. Titles are not translated.
title:
  ${lang}: ${scalar(title)}
# The day by which the Work is known.
date: ${date}

# Names of ours for languages in which the act has no title.
#short_title:
#  eng: Bridge Agreement

# In alphabetical order of codes, which means nothing. party, participant, host, mediator, addressee or witness.
#participants:
#  - { name: Republic of Northmark, code: NM, role: party }
#  - { name: Republic of Southmark, code: SM, role: party }

# How far it came, each stage with its source: drafted initialed signed adopted issued published ratified in-force terminated.
#stages:
#  - { stage: signed, date: ${date}, source: "Gazette of the Bridge, issue 7" }
# The day on which somebody last looked for a newer stage.
#status_checked: ${date}

# By what right texts are shown: official-text, official-translation, or whose they are and where the licence can be read.
#rights: official-text

# Where official copies are; url: null where only the site is known.
#official_copies:
#  - { publisher: Office of the Bridge, site: bridge.example, url: null }

# Two or three plain sentences of our own, one line for each language of readers.
#abstract:
#  eng: The two republics open the bridge and share its costs.
`;

/** A text that is whole but for its words: a gap stands for them. */
export const textTemplate = (made: NewWork, today: string): string => `\
---
# As the copy prints it.
title: ${scalar(made.title)}
# authentic, official-translation, unofficial-translation (only by a licence, see rights) or not-stated.
language_role: not-stated
# Who published the copy that is transcribed here, in this language.
#publisher: Office of the Bridge
added: ${today}
# Only where it is not what work.yaml says.
#rights: { licensed: { holder: Bridge Society, proof: "letter of ${today}" } }
# Which source confirms which words. This compares a saved copy with the text and writes it down:
#   npm run archive -- attest ${nameOf(made)} --against saved.html
# Ours: how the transcription was made, what was not compared, what was not seen.
#note: Transcribed from the gazette; its annex was not seen.

# The words stand below the next line, as the copy prints them, instead of the line in brackets:
#   ## Article 1. Use of terms      a heading; # for what lies around articles, ### for what lies inside
#   1. A numbered paragraph.        (a) begins a point, (i) a subpoint, a dash an indent; a blank line between all
#   [gap: the page is torn]         words that are not held are never filled in
# A line of three dashes between blank lines opens the closing part: place, date, signatures.
---

[gap: not transcribed yet]
`;

/** `work/key`, as addresses and commands name the text. */
export const nameOf = ({ work, lang, date }: NewWork): string =>
  `${work}/${formatKey({ language: lang, variant: null, date })}`;
