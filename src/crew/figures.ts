import type { Worker } from 'node:cluster';
import type { FromWorker } from './messages.ts';

/** A worker that has not answered by then is left out. Milliseconds. */
const WAIT_MS = 2000;

type Told = Extract<FromWorker, { readonly told: 'figures' }>;

interface Asked {
  readonly waitsFor: Set<Worker>;
  readonly heard: (readonly object[])[];
  readonly done: () => void;
}

/** Asks workers for their metrics and adds them up. */
export class Figures {
  private readonly open = new Map<number, Asked>();
  private last = 0;

  /** Text in the format of Prometheus; counters and times are sums, the rest is the highest. */
  async ask(workers: readonly Worker[]): Promise<string> {
    const asked = ++this.last;
    const heard: (readonly object[])[] = [];
    await new Promise<void>((settle) => {
      const timer = setTimeout(settle, WAIT_MS);
      const done = (): void => {
        clearTimeout(timer);
        settle();
      };
      const waitsFor = new Set(workers.filter((worker) => worker.isConnected()));
      if (waitsFor.size === 0) return done();
      this.open.set(asked, { waitsFor, heard, done });
      for (const worker of waitsFor) worker.send({ tell: 'figures', asked }, () => undefined);
    });
    this.open.delete(asked);
    const { added } = await import('../metrics/added.ts');
    return added(heard);
  }

  hear(worker: Worker, { asked, figures }: Told): void {
    const open = this.open.get(asked);
    if (open?.waitsFor.delete(worker) !== true) return;
    open.heard.push(figures);
    if (open.waitsFor.size === 0) open.done();
  }

  /** It has ended: nobody waits for it. */
  forget(worker: Worker): void {
    for (const { waitsFor, done } of this.open.values())
      if (waitsFor.delete(worker) && waitsFor.size === 0) done();
  }
}
