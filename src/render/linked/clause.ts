import { lowest } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { offeredOf } from '../formats.ts';
import { quotedWords } from '../quotedWords.ts';
import { addressIn, type Href, pathTo, type TextView } from '../view.ts';
import {
  copyOf,
  encodingsOf,
  identifierOf,
  isUnofficialTranslation,
  levelIn,
  typeOfCopy,
  workAt,
  workNode,
} from './copy.ts';
import { given, inContext, type JsonLdNode, property } from './jsonLd.ts';
import { nameOf, partNode, partsOf } from './parts.ts';

/** Words beyond that would make a page that shows them already twice as heavy. UTF-16 code units. */
const MOST_WORDS = 2000;

/** A clause, or a range of siblings, with its words where all of them are held as they were published. */
export function jsonLdOfClauses(
  view: TextView,
  clauses: readonly [Clause, ...Clause[]],
  href: Href,
): JsonLdNode {
  const { work, front, edition } = view;
  const [first] = clauses;
  const last = clauses.at(-1) ?? first;
  const to = last === first ? null : last.eId;
  const at = { ...addressIn(view, first.eId), to };
  const part = to === null ? first.eId : `${first.eId}--${to}`;
  const around = aroundNode(view, first, href);
  return inContext(
    given({
      '@id': href(at),
      url: href(at),
      name: nameOf(view, clauses),
      ...copyOf(view, work),
      legislationIdentifier: isUnofficialTranslation(front) ? null : identifierOf(work, view, part),
      version: edition,
      identifier: to === null ? hashesIn(view, first) : [],
      additionalProperty: levelIn(lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []))),
      text: view.altered ? null : wordsOf(clauses),
      isPartOf: around,
      'eli:is_part_of': { '@id': around['@id'] ?? href(workAt(work)) },
      exampleOfWork: workNode(work, href),
      hasPart:
        to === null
          ? partsOf(view, first.children, href)
          : clauses.map((clause) => partNode(view, clause, href)),
      encoding: encodingsOf(offeredOf(view), (format) => href({ ...at, format })),
    }),
  );
}

/** What it lies in: a clause, else the text; a translation says there of what it is one. */
function aroundNode(view: TextView, clause: Clause, href: Href): JsonLdNode {
  const outer = pathTo(view.clauses, clause.eId).at(-2);
  if (outer !== undefined) return partNode(view, outer, href);
  const { work, front } = view;
  return given({
    ...typeOfCopy(front),
    '@id': href(addressIn(view, null)),
    name: front.title,
    translationOfWork: isUnofficialTranslation(front) ? { '@id': href(workAt(work)) } : null,
  });
}

/** SHA-256 of its words and of its tree. */
function hashesIn(view: TextView, { eId }: Clause): readonly JsonLdNode[] {
  const hashes = view.hashesOf(eId);
  if (hashes === null) return [];
  const { c1, t1 } = hashes;
  return [...(c1 === null || c1 === 'gap' ? [] : [property('c1', `c1:${c1}`)]), property('t1', `t1:${t1}`)];
}

/** Null where a word is not held: half of them would pass for all. */
function wordsOf(clauses: readonly Clause[]): string | null {
  const all = [...walk(clauses)];
  if (all.some(({ gap }) => gap !== null) || all.every(({ words }) => words === null)) return null;
  const words = quotedWords(clauses, '');
  return words.length > MOST_WORDS ? null : words;
}
