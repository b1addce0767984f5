import type { EngineReason, Fault } from '../../model/reason.ts';
import { SearchUnavailable } from '../engine/port.ts';
import { type Connection, connect, MeiliFailure } from './connection.ts';
import {
  askFacts,
  type NetworkReply,
  type Question,
  readAnswer,
  readFacts,
  writeQuestions,
} from './reply.ts';
import { type Facts, remoteName } from './schema.ts';

/** Servers of one network, any of which may be asked. */
export interface PoolOptions {
  readonly urls: readonly string[];
  readonly key: string | undefined;
  readonly index: string;
  /** Longest wait for one answer, in milliseconds. */
  readonly budgetMs: number;
}

interface Server {
  readonly name: string;
  readonly connection: Connection;
  /** Why it does not answer; null while it does. */
  failure: Fault | null;
}

/**
 * How often each server is looked at: whether it answers, and what its index is made of. One that failed is asked by
 * no reader until a look is answered. One small question each time: so many archives may ask it at once.
 */
const LOOK_EVERY_MS = 2000;

/** The servers that hold the index. Any of them answers for all. */
export class Pool {
  /** What the index is made of, by the last look; null before the first. */
  facts: Facts | null = null;
  private readonly options: PoolOptions;
  private readonly servers: readonly Server[];
  private readonly looking: NodeJS.Timeout;
  private turn = 0;

  constructor(options: PoolOptions) {
    this.options = options;
    this.servers = options.urls.map((url) => ({
      name: remoteName(url),
      connection: connect(url, options.key),
      failure: null,
    }));
    this.looking = setInterval(() => void this.lookAtAll(), LOOK_EVERY_MS).unref();
  }

  /** Looks at every server; settles when each has answered or failed. */
  async lookAtAll(): Promise<void> {
    await Promise.all(this.servers.map((server) => this.look(server)));
  }

  /** Why servers do not answer, each by its place among the addresses, which readers need not know; none where all do. */
  get why(): readonly EngineReason[] {
    const { length: of } = this.servers;
    return this.servers.flatMap(({ failure }, at): readonly EngineReason[] => {
      if (failure === null) return [];
      return of === 1 ? [failure] : [{ why: 'server-fails', at: at + 1, of, because: failure }];
    });
  }

  get isDown(): boolean {
    return this.servers.every(({ failure }) => failure !== null);
  }

  /**
   * One request to a server that answers, the next one where it fails. Where a server behind it failed that others
   * hold copies of, these are asked in its place. Rejects with SearchUnavailable where none answers.
   */
  async ask(questions: readonly Question[], signal?: AbortSignal): Promise<NetworkReply> {
    const failures = new Set<Server>();
    for (let server = this.next(failures); server !== null; server = this.next(failures)) {
      const answer = await this.askServer(server, questions, signal);
      if (answer === null) failures.add(server);
      else if (answer.missing.length === 0 || this.facts?.replicas === 1) return answer;
      else return (await this.askServer(server, questions, signal)) ?? answer;
    }
    throw new SearchUnavailable(this.why);
  }

  close(): void {
    clearInterval(this.looking);
    for (const { connection } of this.servers) connection.close();
  }

  /** Servers take turns, so that each is seen to answer. */
  private next(failed: ReadonlySet<Server>): Server | null {
    const up = this.servers.filter((server) => server.failure === null && !failed.has(server));
    this.turn += 1;
    return up[this.turn % up.length] ?? null;
  }

  /** Null where the server failed. */
  private async askServer(
    server: Server,
    questions: readonly Question[],
    signal?: AbortSignal,
  ): Promise<NetworkReply | null> {
    const { index, budgetMs } = this.options;
    const alive = this.servers.filter(({ failure }) => failure === null).map(({ name }) => name);
    const body = writeQuestions(index, questions, this.servers.length === 1 ? null : alive);
    try {
      const answer = readAnswer(await server.connection.post('/multi-search', body, budgetMs, signal));
      server.failure = null;
      for (const one of this.servers)
        if (answer.missing.includes(one.name)) one.failure = { why: 'unheard-by-others' };
      return answer;
    } catch (error) {
      if (!(error instanceof MeiliFailure)) throw error;
      server.failure = error.fault;
      return null;
    }
  }

  private async look(server: Server): Promise<void> {
    const { index, budgetMs } = this.options;
    try {
      this.facts = readFacts(await server.connection.post('/multi-search', askFacts(index), budgetMs));
      server.failure = null;
    } catch (error) {
      if (!(error instanceof MeiliFailure)) throw error;
      server.failure = error.fault;
    }
  }
}
