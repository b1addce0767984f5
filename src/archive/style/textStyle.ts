import { type Clause, walk } from '../../model/clause.ts';
import { captionOf } from '../../model/expression.ts';
import { rightsOf } from '../../model/rights.ts';
import type { Archive } from '../archive.ts';
import type { Edition } from '../edition.ts';
import type { WorkEntry } from '../snapshot.ts';
import { atKey, namedFew, type StyleFinding } from './finding.ts';

/** What a text lacks. */
export function textStyle(archive: Archive, { work }: WorkEntry, edition: Edition): readonly StyleFinding[] {
  const { file, front } = edition;
  const clauses = [...walk(archive.text(edition).clauses)];
  return [
    ...(rightsOf(front, work) === null ? [atKey(archive, file, 'rights', 'no-rights', NO_RIGHTS)] : []),
    ...(front.attestations.length === 0
      ? [atKey(archive, file, 'attestations', 'no-attestation', noAttestation(edition))]
      : uncheckedClauses(edition, clauses)),
    ...uncaptioned(edition, clauses),
  ];
}

const NO_RIGHTS =
  'does not say by what right its words are shown: write rights: official-text, official-translation or { licensed: { holder, proof } } here, or in work.yaml for all texts';

const attest = ({ name }: Edition): string =>
  `save an official copy and run \`archive attest ${name} --against <file>\``;

const noAttestation = (edition: Edition): string => `names no source for any word: ${attest(edition)}`;

/** Clauses with words that no named source confirms. */
function uncheckedClauses(edition: Edition, clauses: readonly Clause[]): readonly StyleFinding[] {
  const { index, file } = edition;
  const worded = clauses.filter(({ words }) => words !== null);
  const open = worded.filter(({ eId }) => index.levelAt(index.positionOf(eId)) === 'unchecked');
  const [first] = open;
  if (first === undefined) return [];
  const message = `${open.length} of ${worded.length} clauses are unchecked (${namedFew(open.map(({ eId }) => eId))}): ${attest(edition)}`;
  return [{ file, line: first.line, rule: 'unchecked', message }];
}

/** Articles that nothing tells apart in a list of contents but their number. */
function uncaptioned({ file, front }: Edition, clauses: readonly Clause[]): readonly StyleFinding[] {
  const bare = clauses.filter(
    ({ kind, heading, gap, eId }) =>
      kind === 'article' && heading === null && gap === null && captionOf(front, eId) === null,
  );
  const [first] = bare;
  if (first === undefined) return [];
  const message = `${namedFew(bare.map(({ eId }) => eId))} ${bare.length === 1 ? 'has' : 'have'} neither a heading nor a caption: say under captions what each is about, in a few words of ours`;
  return [{ file, line: first.line, rule: 'no-caption', message }];
}
