import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { newestEdition } from '../archive/snapshot.ts';
import { formatAddress } from '../model/address.ts';
import type { InterfaceCode } from '../model/interfaces.ts';
import { dayOf, headOf } from '../model/logEntry.ts';
import { archiveName } from '../render/citation.ts';
import { fileOf } from './file.ts';

/** File of a mirror that says which archive it is of, for programs. */
export const MANIFEST = 'archive.json';

/** Raised where a program that reads the file has to read it otherwise. */
const FORMAT = 'treaty-archive-mirror/1';

/** What a mirror holds of a clause: where its page is, and the hashes of its words and of its tree. */
interface ClauseRow {
  readonly eId: string;
  readonly page: string;
  /** Bare hex; `gap` where the words are not held, null where it has none of its own. */
  readonly c1: string | 'gap' | null;
  readonly t1: string;
}

/**
 * Says which archive a mirror is of and what is in it (docs/mirror.md): the root, the last entry of the log, and every text
 * with its clauses, their pages and hashes, in the order of the archive. The same archive is the same bytes.
 */
export function manifestOf(
  archive: Archive,
  interfaces: readonly [InterfaceCode, ...InterfaceCode[]],
): string {
  const { facts, root, log } = archive.snapshot;
  const manifest = {
    format: FORMAT,
    name: archiveName(facts, interfaces[0]),
    canonical: facts.canonical ?? null,
    root,
    log: headOf(log),
    date: lastDay(archive),
    interfaces,
    texts: [...archive.works.values()].flatMap(({ expressions }) =>
      expressions.flatMap((expression) =>
        expression.editions.map((edition) =>
          textRow(edition, edition === newestEdition(expression), interfaces[0]),
        ),
      ),
    ),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The day on which something of any text was last written down; null where the archive has no log. */
export function lastDay({ snapshot: { log } }: Archive): string | null {
  const last = log.at(-1);
  return last === undefined ? null : dayOf(last);
}

/** Clauses of the newest edition have their pages under the address that names none. */
function textRow(edition: Edition, isNewest: boolean, first: InterfaceCode) {
  const { work, key, number, name, t1, front, index } = edition;
  const text = {
    work,
    expression: { ...key, edition: isNewest ? null : number },
    to: null,
    format: 'html',
  } as const;
  const clauses = Array.from({ length: index.size }, (_, position): ClauseRow => {
    const clause = index.eIdAt(position);
    return {
      eId: clause,
      page: fileOf(formatAddress({ ...text, clause }), first),
      c1: index.c1At(position),
      t1: index.t1At(position),
    };
  });
  return {
    text: name,
    title: front.title,
    t1,
    page: fileOf(formatAddress({ ...text, clause: null }), first),
    clauses,
  };
}
