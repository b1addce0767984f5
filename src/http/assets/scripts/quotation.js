/**
 * Words quoted on a page, judged by the archive's answer to their permalink (JSON).
 *
 * @typedef {{ path: string, words: string, hash: string }} Quotation `hash` is `c1:...` or `t1:...`, or empty.
 * @typedef {'same' | 'rest' | 'differ' | 'version' | 'none'} Answer
 * @typedef {{ label: string | null, heading: string | null, text: string | null, gap: unknown, hash: string | null,
 *   tree: string | null, attestation: { level: string } | null, children: Clause[] }} Clause
 */

/** From the surest. */
const LEVELS = ['official', 'secondary', 'partial', 'unchecked'];

/**
 * Throws where the answer is none of the archive's: then nothing can be said. `isCut`: the quotation says that more
 * follows. The level is the lowest of the words.
 *
 * @param {Quotation} quotation
 * @param {boolean} isCut
 * @param {{ permalink: string, clauses?: Clause[] } & Clause} given
 * @returns {{ answer: Answer, level?: string | undefined }}
 */
export function judge({ path, words, hash }, isCut, given) {
  if (given.permalink !== path) return { answer: 'version' };
  const clauses = given.clauses ?? [given];
  const quoted = letters(words);
  const held = clauses.map(wordsOf).join(' ');
  if (quoted === '' || held.includes(GAP)) return { answer: 'none' };
  const there = letters(held);
  if (isCut ? !`${there} `.startsWith(`${quoted} `) : there !== quoted) return { answer: 'differ' };
  const [, name, digits = ''] = /^([ct])1:([0-9a-f]{12,64})$/.exec(hash) ?? [];
  const now = name === 'c' ? given.hash : name === 't' ? given.tree : null;
  if (name !== undefined && !now?.startsWith(`${name}1:${digits}`)) return { answer: now ? 'rest' : 'none' };
  const levels = clauses.map(({ attestation }) => LEVELS.indexOf(attestation?.level ?? ''));
  return { answer: 'same', level: levels.includes(-1) ? undefined : LEVELS[Math.max(...levels)] };
}

/** Stands for words that the archive does not hold: no text has it. */
const GAP = '\0';

/**
 * In the order in which they are quoted.
 * @param {Clause} clause
 * @returns {string}
 */
const wordsOf = ({ label, heading, text, gap, children }) =>
  [label, heading, gap ? GAP : text, ...children.map(wordsOf)].join(' ');

/**
 * Words without what editors of pages change of their own accord: quotation marks, dashes, spaces, hidden hyphens.
 * @param {string} text
 */
const letters = (text) =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
