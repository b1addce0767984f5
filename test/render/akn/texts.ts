import { Archive } from '../../../src/archive/archive.ts';
import { resolveAddress } from '../../../src/archive/resolve.ts';
import { viewOfTarget } from '../../../src/http/view.ts';
import { formatAddress } from '../../../src/model/address.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { formatKey } from '../../../src/model/expression.ts';
import { renderAkn } from '../../../src/render/akn/index.ts';
import type { TextView } from '../../../src/render/view.ts';
import type { ReadClause } from './read.ts';

export const href = (address: Parameters<typeof formatAddress>[0]): string =>
  `https://archive.example${formatAddress(address)}`;

function viewAt(archive: Archive, path: string): TextView {
  const found = resolveAddress(archive, path.split('/').slice(2), {
    readerLanguages: [],
    asOf: null,
    format: 'html',
  });
  const view = found.status === 'found' ? viewOfTarget(found.target, found.address) : null;
  if (view === null) throw new Error(`${path} is not there`);
  return view;
}

/** All texts of a folder, each read when it is asked for. */
export const textsOf = (folder: string): readonly (readonly [path: string, view: () => TextView])[] => {
  const archive = Archive.load(folder);
  return [...archive.works.values()].flatMap(({ work, expressions }) =>
    expressions.map(({ key }) => {
      const path = `/t/${work.id}/${formatKey(key)}`;
      return [path, () => viewAt(archive, path)] as const;
    }),
  );
};

/** A text, or some of its clauses, as a file of an archive with a name. */
export const aknOf = (view: TextView, clauses: readonly Clause[] = view.clauses): string =>
  renderAkn({ view, clauses, archiveName: 'Archive of Tarsk' }, href);

/** Clauses without what they have of their file. */
export const bare = (clauses: readonly Clause[]): readonly ReadClause[] =>
  clauses.map(({ kind, eId, wid, number, label, heading, words, gap, withdrawn, children }) => ({
    kind,
    eId,
    wid,
    number,
    label,
    heading,
    words,
    gap,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    children: bare(children),
  }));
