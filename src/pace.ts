import { type Pace, takeTurns } from './model/budget.ts';
import { whenQuiet } from './quiet.ts';

/** The clock and the turns of this thread's event loop: one for all work of the thread, so that one slice runs at a turn. */
export const PACE: Pace = { now: () => performance.now(), turn: takeTurns(whenQuiet) };
