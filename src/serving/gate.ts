import { type Lane, LONGEST_WAIT_MS } from './lanes.ts';

/** Work at the gate. One of `begin` and `refuse` is called, and only once, unless the one who waits has left. */
export interface Arrival {
  /** Settles when the lane is free again; never rejects. */
  readonly begin: () => Promise<void>;
  readonly refuse: () => void;
  readonly hasLeft: () => boolean;
}

interface Waiting extends Arrival {
  readonly sinceMs: number;
}

interface Queue {
  readonly lane: Lane;
  underWay: number;
  readonly waiting: Waiting[];
}

interface GateOptions<Name extends string> {
  readonly now: () => number;
  /** Runs a step after what has come meanwhile was heard. */
  readonly later: (step: () => void) => void;
  readonly lanes: Readonly<Record<Name, Lane>>;
}

/**
 * Lets requests in: one at a turn of the event loop, the lanes by turns, so that whatever comes between is heard
 * between. Refuses those beyond a lane's room, and those whose turn comes too late: how long they waited is how busy
 * the event loop is, measured where readers feel it.
 */
export class Gate<Name extends string> {
  private readonly queues: ReadonlyMap<string, Queue>;
  private readonly options: GateOptions<Name>;
  private turn = 0;
  private scheduled = false;

  constructor(options: GateOptions<Name>) {
    this.options = options;
    this.queues = new Map(
      Object.entries<Lane>(options.lanes).map(([name, lane]) => [name, { lane, underWay: 0, waiting: [] }]),
    );
  }

  /** Whether one more may stand before a lane. */
  hasRoom(name: Name): boolean {
    const queue = this.queueOf(name);
    this.forgetThoseWhoLeft(queue);
    return queue.waiting.length < roomOf(queue);
  }

  arrive(name: Name, arrival: Arrival): void {
    if (!this.hasRoom(name)) return arrival.refuse();
    this.queueOf(name).waiting.push({ ...arrival, sinceMs: this.options.now() });
    this.schedule();
  }

  /** Refuses those who have waited too long; to be called now and then, since no turn may come. */
  look(): void {
    const oldest = this.options.now() - LONGEST_WAIT_MS;
    for (const { waiting } of this.queues.values())
      while (waiting[0] !== undefined && waiting[0].sinceMs < oldest) waiting.shift()?.refuse();
  }

  /** Refuses all who wait. */
  refuseAll(): void {
    for (const { waiting } of this.queues.values()) for (const { refuse } of waiting.splice(0)) refuse();
  }

  private queueOf(name: Name): Queue {
    const queue = this.queues.get(name);
    if (queue === undefined) throw new RangeError(`No lane ${name}`);
    return queue;
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.options.later(() => {
      this.scheduled = false;
      this.look();
      this.letOneIn();
    });
  }

  private letOneIn(): void {
    const queues = [...this.queues.values()];
    const ordered = queues.map((_, at) => queues[(this.turn + at) % queues.length]);
    const next = ordered.find((queue) => queue !== undefined && hasTurn(queue));
    if (next === undefined) return;
    this.turn = queues.indexOf(next) + 1;
    const one = next.waiting.shift();
    if (one !== undefined && !one.hasLeft()) this.begin(next, one);
    this.schedule();
  }

  private begin(queue: Queue, { begin }: Waiting): void {
    queue.underWay += 1;
    void begin().finally(() => {
      queue.underWay -= 1;
      this.schedule();
    });
  }

  private forgetThoseWhoLeft(queue: Queue): void {
    if (queue.waiting.length < roomOf(queue)) return;
    const here = queue.waiting.filter(({ hasLeft }) => !hasLeft());
    queue.waiting.splice(0, queue.waiting.length, ...here);
  }
}

const hasTurn = ({ lane, underWay, waiting }: Queue): boolean =>
  waiting.length > 0 && underWay < lane.underWay;

/** Who may stand before the gate: those who wait, and those for whom a place inside is free but whose turn has not come. */
const roomOf = ({ lane, underWay }: Queue): number => lane.waiting + lane.underWay - underWay;
