import type { Issue, Rule } from '../model/issue.ts';
import type { Work } from '../model/work.ts';
import type { Edition } from './edition.ts';
import { fileIssue } from './folder.ts';
import type { KeptWords } from './keptWords.ts';
import type { Published } from './published.ts';
import { fileOf, restoreEdition, unattestedEdition } from './restore.ts';
import { lacksLicence, licenceIssue } from './rights.ts';
import { allEditions, groupEditions, type Snapshot, type WorkEntry } from './snapshot.ts';
import { AS_IT_IS, type Hold, type Standing } from './standing.ts';

/** What is served by: the folder as it is now, and all that is known of it from before. */
export interface Known {
  readonly disk: Snapshot;
  /** What is served until now; null at start. */
  readonly before: Snapshot | null;
  readonly published: Published;
  readonly words: KeptWords;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Decides text by text what is served, and notes how that stands to the folder. */
export class SteadyTexts {
  private readonly known: Known;
  private readonly lostMuch: boolean;
  private readonly named: ReadonlyMap<string, readonly string[]>;
  private readonly holds = new Map<string, Hold>();
  private readonly lost = new Set<string>();
  private readonly stale: Issue[] = [];
  /** What keeps texts out that have no error of their own. */
  readonly refused: Issue[] = [];

  constructor(known: Known, lostMuch: boolean) {
    this.known = known;
    this.lostMuch = lostMuch;
    this.named = byWork([
      ...[...known.disk.read.values()].flatMap(({ content }) =>
        content !== null && 'edition' in content ? [content.edition.name] : [],
      ),
      ...[...(known.before?.works.values() ?? [])].flatMap(allEditions).map(({ name }) => name),
      ...known.published.texts.keys(),
    ]);
  }

  standing(): Standing {
    const { holds, lost, stale } = this;
    return stale.length === 0 ? AS_IT_IS : { holds, lost, stale };
  }

  /** The Work as it is served; null where nothing of it is. */
  entry(id: string): WorkEntry | null {
    const onDisk = this.known.disk.works.get(id);
    const prior = this.known.before?.works.get(id);
    const names = this.named.get(id) ?? [];
    const work = onDisk?.work ?? (prior === undefined ? null : this.priorWork(prior, names));
    const editions = names.flatMap((name) => (work === null ? this.lose(name) : this.edition(name)) ?? []);
    if (work === null) return null;
    const stored = editions.filter((edition) => this.mayStore(edition, work));
    const served = new Set(stored.map(({ file }) => file));
    const leftOut = (onDisk?.leftOut ?? []).filter((file) => !served.has(file));
    const same = [onDisk, prior].find((entry) => entry !== undefined && isSame(entry, work, stored, leftOut));
    return same ?? { work, expressions: groupEditions(stored), leftOut };
  }

  /** A translation that nobody gave leave to print is not shown, unless it was published before that was asked. */
  private mayStore(edition: Edition, work: Work): boolean {
    if (this.known.published.texts.has(edition.name) || !lacksLicence(edition, work)) return true;
    this.refused.push(licenceIssue(edition, this.known.disk.folder, false));
    return false;
  }

  /** Facts about a Work whose `work.yaml` gives none now; null where an editor deleted it. */
  private priorWork(prior: WorkEntry, names: readonly string[]): Work | null {
    const { disk, published } = this.known;
    const { id } = prior.work;
    const isBroken = disk.worksLeftOut.has(id);
    if (!isBroken && !this.lostMuch && !names.some((name) => published.texts.has(name))) return null;
    if (isBroken) this.say(`${id}/work.yaml`, 'held', `gives no facts now: ${LAST_GOOD}`);
    else this.say(`${id}/work.yaml`, 'work-gone', `is gone: ${LAST_GOOD}`);
    return prior.work;
  }

  private edition(name: string): Edition | null {
    const { disk, before, published } = this.known;
    const lockedT1 = published.texts.get(name);
    const file = fileOf(name);
    const now = editionIn(disk, file);
    const prior = before === null ? null : editionOf(before, name);
    if (now !== null && (lockedT1 === undefined || now.t1 === lockedT1)) return now;
    if (now !== null && lockedT1 !== undefined) return this.asPublished(now, prior, lockedT1);
    if (lockedT1 !== undefined) return this.unread(name, this.last(name, prior, lockedT1));
    const isThere = disk.read.has(file) || disk.unseen.has(file.slice(0, file.indexOf('/')));
    return prior !== null && (isThere || this.lostMuch) ? this.unread(name, prior) : null;
  }

  /** The published words in place of others in the file; where they are kept nowhere, those others, marked. */
  private asPublished(now: Edition, prior: Edition | null, lockedT1: string): Edition {
    const { name, file } = now;
    const good = this.last(name, prior, lockedT1);
    if (good?.t1 === lockedT1) {
      this.hold(name, 'changed');
      this.say(
        file,
        'words-changed',
        `${CHANGED}: the published words are served in their place; ${INSTEAD}`,
      );
      return good;
    }
    this.say(
      file,
      'words-changed',
      `${CHANGED} and are kept nowhere: what is served is marked as not the published words; ${INSTEAD}`,
    );
    return prior?.altered === true && prior.sha256 === now.sha256
      ? prior
      : unattestedEdition(this.known, now);
  }

  /** The words that were published, else those served last. */
  private last(name: string, prior: Edition | null, lockedT1: string): Edition | null {
    return prior?.t1 === lockedT1 ? prior : (restoreEdition(this.known, name, lockedT1) ?? prior);
  }

  private unread(name: string, last: Edition | null): Edition | null {
    if (last === null) return this.lose(name);
    this.hold(name, 'unread');
    const isThere = this.known.disk.read.has(last.file);
    this.say(last.file, 'held', `${isThere ? 'cannot be read now' : 'is gone'}: ${LAST_GOOD}`);
    return last;
  }

  private lose(name: string): null {
    if (!this.known.published.texts.has(name)) return null;
    this.lost.add(name);
    this.say(
      fileOf(name),
      'text-missing',
      `${name} was published and its words are kept nowhere: bring its file back; addresses once served stay valid`,
    );
    return null;
  }

  private hold(name: string, reason: Hold['reason']): void {
    const since = this.known.before?.standing.holds.get(name)?.since ?? this.known.now;
    this.holds.set(name, { reason, since });
  }

  private say(file: string, rule: Rule, message: string): void {
    this.stale.push(fileIssue(file, rule, message));
  }
}

const LAST_GOOD = 'the last good state is served';
const CHANGED = 'the published words changed in the file';
const INSTEAD =
  'a published text is not edited: take the change back and write the corrected text as its next edition (_r2)';

function byWork(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const works = new Map<string, Set<string>>();
  for (const name of names) {
    const id = name.slice(0, name.indexOf('/'));
    const known = works.get(id) ?? new Set();
    works.set(id, known.add(name));
  }
  // In the order of the files, as the folder lists them.
  const order = (all: ReadonlySet<string>): readonly string[] =>
    [...all]
      .map((name) => [fileOf(name), name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, name]) => name);
  return new Map([...works].map(([id, all]) => [id, order(all)]));
}

function editionIn({ read }: Snapshot, file: string): Edition | null {
  const content = read.get(file)?.content ?? null;
  return content !== null && 'edition' in content ? content.edition : null;
}

function editionOf({ works }: Snapshot, name: string): Edition | null {
  const entry = works.get(name.slice(0, name.indexOf('/')));
  return entry === undefined ? null : (allEditions(entry).find((edition) => edition.name === name) ?? null);
}

function isSame(
  entry: WorkEntry,
  work: Work,
  editions: readonly Edition[],
  leftOut: readonly string[],
): boolean {
  const known = new Set(allEditions(entry));
  return (
    entry.work === work &&
    known.size === editions.length &&
    editions.every((edition) => known.has(edition)) &&
    entry.leftOut.join('\n') === leftOut.join('\n')
  );
}
