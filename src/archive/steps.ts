import { whenIdle, whenQuiet } from '../quiet.ts';

/** Work that can rest after each step; what it returns is its result. */
export type Steps<T> = Generator<void, T>;

/** All steps without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The steps, as long as they are wanted. */
export function* whileWanted(steps: Steps<void>, isWanted: () => boolean): Steps<void> {
  for (const step of steps) {
    if (!isWanted()) return;
    yield step;
  }
}

/** Longest stretch of steps before others have their turn. Milliseconds. */
const SLICE_MS = 4;

/** All steps, with a rest after every few milliseconds; a step that throws rejects. */
export const inSlices = <T>(steps: Steps<T>): Promise<T> => withRests(steps, whenQuiet);

/** The same for what no reader waits for: readers who ask come first. */
export const inIdleTime = <T>(steps: Steps<T>): Promise<T> => withRests(steps, whenIdle);

/** The same with rests of another kind. */
export async function withRests<T>(steps: Steps<T>, soon: (run: () => void) => void): Promise<T> {
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await new Promise<void>((settle) => soon(settle));
    start = performance.now();
  }
}
