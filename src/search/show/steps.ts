import type { Step } from '../../cite/format/subject.ts';
import { lastKind, parseEId } from '../../model/eid.ts';
import type { Hit } from './answer.ts';

type Placed = Pick<Hit['path'][number], 'eId' | 'number'>;

/** A clause with what lies around it, outermost first, as names and citations take them. */
export const stepsOf = (path: readonly Placed[]): readonly Step[] =>
  path.flatMap(({ eId: text, number }) => {
    const eId = parseEId(text);
    const kind = eId === null ? null : lastKind(eId);
    return eId === null || kind === null ? [] : [{ kind, number, eId }];
  });
