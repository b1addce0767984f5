import { formatKey } from '../model/expression.ts';
import { errorAt, type Issue, type Rule } from '../model/issue.ts';
import { checkAlignment } from './align.ts';
import type { Archive } from './archive.ts';
import { checkConceptWords } from './commonWords.ts';
import type { Edition } from './edition.ts';
import { LOCK_FILE, type Lock, type LockedEdition, lockRoot, ROOT_BROKEN } from './lock.ts';
import { checkRights } from './rights.ts';
import { checkLog } from './verifyLog.ts';

/**
 * All that is wrong with the documents: what loading found, published words that changed, a log that is broken or tells
 * another history than the lock, languages that do not align, relations that lead nowhere, words of topics that stand
 * everywhere. Errors are findings; warnings are not.
 */
export function verifyArchive(archive: Archive, lock: Lock): readonly Issue[] {
  const { issues } = archive.snapshot;
  return [
    ...issues,
    ...checkLock(archive, lock),
    ...checkLog(archive, lock),
    ...checkAlignment(archive),
    ...checkRights(archive, lock.editions),
    ...checkRelations(archive),
    ...checkCollections(archive),
    ...checkConceptWords(archive),
  ];
}

function checkLock(archive: Archive, lock: Lock): readonly Issue[] {
  const rootHolds = lock.root === (lock.editions.size === 0 ? null : lockRoot(lock));
  const root = rootHolds ? [] : [errorAt(LOCK_FILE, 1, 'lock-root', ROOT_BROKEN)];
  const present = new Map(archive.editions.map((edition) => [edition.name, edition]));
  const missing = [...lock.editions.keys()]
    .filter((name) => !present.has(name))
    .map((name) => errorAt(LOCK_FILE, firstLine(lock.editions.get(name)), 'text-missing', missingText(name)));
  const compared = archive.editions.flatMap((edition): Issue | readonly Issue[] => {
    const locked = lock.editions.get(edition.name);
    if (locked !== undefined) return compareEdition(edition, locked, lock, newestNumber(archive, edition));
    return draftIssues(edition);
  });
  return [...root, ...missing, ...compared];
}

/** A draft is a warning; one that corrects a published text without a word why is another. */
function draftIssues({ file, number, front }: Edition): readonly Issue[] {
  const draft = { file, line: 1, severity: 'warning', rule: 'not-locked', message: DRAFT } as const;
  const why = {
    file,
    line: 1,
    severity: 'warning',
    rule: 'reason-missing',
    message: WITHOUT_REASON,
  } as const;
  return number > 1 && front.note === undefined ? [draft, why] : [draft];
}

const DRAFT = 'is not in archive.lock yet: run `npm run archive -- lock` when it is ready to be published';

/** Of a correction that does not say why. */
export const WITHOUT_REASON =
  'corrects a published text: say why, in its note or with `lock --reason`, before it is published';

const missingText = (name: string): string =>
  `${name} was published and is missing or left out: bring its file back; addresses once served stay valid`;

const firstLine = (locked: LockedEdition | undefined): number =>
  locked?.clauses.values().next().value?.line ?? 1;

function compareEdition(
  edition: Edition,
  locked: LockedEdition,
  lock: Lock,
  newest: number,
): readonly Issue[] {
  const { index, file } = edition;
  const found: Issue[] = [];
  const say = (rule: Rule, message: string) =>
    found.push(errorAt(file, 1, rule, `${message}; ${instead(edition, newest)}`));
  for (const [eId, { c1, t1 }] of locked.clauses) {
    const position = index.positionOf(eId);
    if (position < 0) say(...missingClause(edition, locked, eId, c1));
    else if ((index.publishedAt(position) ?? '-') !== c1)
      say('words-changed', `the published words of ${eId} changed`);
    else if (index.t1At(position) !== t1 && ownMarkChanged(edition, locked, position)) {
      say('mark-changed', `number, label, heading or place of ${eId} changed`);
    }
  }
  for (let position = 0; position < index.size; position += 1) {
    const eId = index.eIdAt(position);
    if (!locked.clauses.has(eId)) say('clause-added', `${eId} was not in the published text`);
  }
  const taken = found.length === 0 ? null : lockedOf(edition, lock);
  if (taken !== null) return [errorAt(file, 1, 'text-swapped', swapped(edition.name, taken))];
  if (found.length === 0 && locked.t1 !== null && locked.t1 !== edition.t1) {
    say('title-changed', 'the title or the order of the published text changed');
  }
  return found;
}

const swapped = (name: string, taken: string): string =>
  `holds the published words of ${taken} and not those of ${name}: the files were swapped; put each back under its own name`;

/** The published text of which a file holds every clause; null where there is none. */
function lockedOf({ index }: Edition, { editions }: Lock): string | null {
  for (const [name, { clauses }] of editions) {
    if (clauses.size !== index.size) continue;
    if ([...clauses].every(([eId, { t1 }]) => hasAt(index, eId, t1))) return name;
  }
  return null;
}

const hasAt = (index: Edition['index'], eId: string, t1: string): boolean => {
  const position = index.positionOf(eId);
  return position >= 0 && index.t1At(position) === t1;
};

function missingClause(edition: Edition, locked: LockedEdition, eId: string, c1: string): [Rule, string] {
  const { index } = edition;
  for (let position = 0; position < index.size; position += 1) {
    const now = index.eIdAt(position);
    if (c1.length === 64 && index.c1At(position) === c1 && locked.clauses.get(now)?.c1 !== c1) {
      return ['renumbered', `the published clause ${eId} is now ${now}`];
    }
  }
  return ['clause-missing', `the published clause ${eId} is missing`];
}

/** Whether the difference lies in the clause itself and not only in one below it. */
function ownMarkChanged({ index }: Edition, locked: LockedEdition, position: number): boolean {
  for (let child = position + 1; child < index.size && isBelow(index, child, position); child += 1) {
    const before = locked.clauses.get(index.eIdAt(child));
    if (before === undefined || before.t1 !== index.t1At(child)) return false;
  }
  return [...locked.clauses.keys()].every(
    (eId) => !eId.startsWith(`${index.eIdAt(position)}__`) || index.positionOf(eId) >= 0,
  );
}

function isBelow(index: Edition['index'], position: number, ancestor: number): boolean {
  for (let at = index.parentAt(position); at >= 0; at = index.parentAt(at)) if (at === ancestor) return true;
  return false;
}

/** What an editor does instead of changing a published text. */
const instead = ({ key }: Edition, newest: number): string =>
  `a published text is not edited: take the change back and write the corrected text as ${formatKey(key)}_r${newest + 1}.md`;

function newestNumber({ works }: Archive, edition: Edition): number {
  const expression = works.get(edition.work)?.expressions.find(({ editions }) => editions.includes(edition));
  return expression?.editions.at(-1)?.number ?? edition.number;
}

function checkRelations(archive: Archive): readonly Issue[] {
  return [...archive.works.values()].flatMap(({ work }) =>
    work.relations
      .filter((relation) => !archive.works.has(relation.work))
      .map((relation) => ({
        file: `${work.id}/work.yaml`,
        line: 1,
        severity: 'warning' as const,
        rule: 'relation',
        message: `"${relation.type}" leads to ${relation.work}, which is not in the archive: catalogue it or mend the name`,
      })),
  );
}

function checkCollections({ snapshot, works }: Archive): readonly Issue[] {
  return (snapshot.facts.collections ?? []).flatMap((collection) =>
    [...collection.works, ...collection.around]
      .filter((id) => !works.has(id))
      .map((id) => ({
        file: 'archive.yaml',
        line: 1,
        severity: 'warning' as const,
        rule: 'collection',
        message: `the collection ${collection.id} names ${id}, which is not in the archive: catalogue it or mend the name`,
      })),
  );
}
