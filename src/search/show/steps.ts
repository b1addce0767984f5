import type { Step } from '../../cite/format/subject.ts';
import { components, parseEId } from '../../model/eid.ts';
import type { Hit } from './answer.ts';

type Placed = Pick<Hit['path'][number], 'eId' | 'number'>;

/** A clause with what lies around it, outermost first, as names and citations take them. */
export const stepsOf = (path: readonly Placed[]): readonly Step[] =>
  path.flatMap(({ eId: text, number }) => {
    const eId = parseEId(text);
    const last = eId === null ? undefined : components(eId).at(-1);
    return eId === null || last === undefined ? [] : [{ kind: last.kind, number, eId }];
  });
