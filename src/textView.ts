import type { EditionText } from './archive/edition.ts';
import { resolveAttestations } from './model/attestation.ts';
import type { Work } from './model/work.ts';
import type { TextView } from './render/view.ts';

/** An edition's text with what the archive knows of its clauses, for renderers. */
export function viewOf(work: Work, { edition, clauses }: EditionText, pinned: boolean): TextView {
  const { key, number, front, t1, levels, altered, index } = edition;
  return {
    work,
    key,
    edition: number,
    pinned,
    front,
    t1,
    titleLevel: levels.title,
    altered,
    clauses,
    sources: resolveAttestations({ front, clauses }),
    levelOf: (eId) => index.levelAt(index.positionOf(eId)),
    hashesOf: (eId) => {
      const position = index.positionOf(eId);
      return position < 0 ? null : { c1: index.c1At(position), t1: index.t1At(position) };
    },
  };
}
