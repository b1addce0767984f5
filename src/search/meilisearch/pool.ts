import { type Connection, connect, MeiliFailure } from './connection.ts';
import { Health } from './health.ts';
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
  readonly health: Health;
}

/** The servers that hold the index. Any of them answers for all. */
export class Pool {
  /** What the index is made of, by the last look; null before the first. */
  facts: Facts | null = null;
  private readonly options: PoolOptions;
  private readonly servers: readonly Server[];
  private turn = 0;

  constructor(options: PoolOptions) {
    this.options = options;
    this.servers = options.urls.map((url) => {
      const connection = connect(url, options.key);
      const server: Server = {
        name: remoteName(url),
        connection,
        health: new Health(() => this.look(server)),
      };
      return server;
    });
  }

  /** Looks at every server; settles when each has answered or failed. */
  async lookAtAll(): Promise<void> {
    await Promise.all(this.servers.map((server) => this.look(server)));
  }

  /** Why servers do not answer, each by its place among the addresses, which readers need not know; null where all do. */
  get says(): string | null {
    const { length } = this.servers;
    const reasons = this.servers.flatMap(({ health: { failure } }, at) =>
      failure === null ? [] : [length === 1 ? failure : `server ${at + 1} of ${length}: ${failure}`],
    );
    return reasons.length === 0 ? null : reasons.join('; ');
  }

  get isDown(): boolean {
    return this.servers.every(({ health }) => health.failure !== null);
  }

  /**
   * One request to a server that answers, the next one where it fails. Where a server behind it failed that others
   * hold copies of, these are asked in its place. Rejects with MeiliFailure where none answers.
   */
  async ask(questions: readonly Question[], signal?: AbortSignal): Promise<NetworkReply> {
    const failures = new Set<Server>();
    for (let server = this.next(failures); server !== null; server = this.next(failures)) {
      const answer = await this.askServer(server, questions, signal);
      if (answer === null) failures.add(server);
      else if (answer.missing.length === 0 || this.facts?.replicas === 1) return answer;
      else return (await this.askServer(server, questions, signal)) ?? answer;
    }
    throw new MeiliFailure('down', this.says ?? 'no server');
  }

  close(): void {
    for (const { connection, health } of this.servers) {
      health.close();
      connection.close();
    }
  }

  /** Servers take turns, so that each is seen to answer. */
  private next(failed: ReadonlySet<Server>): Server | null {
    const up = this.servers.filter((server) => server.health.failure === null && !failed.has(server));
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
    const alive = this.servers.filter(({ health }) => health.failure === null).map(({ name }) => name);
    const body = writeQuestions(index, questions, this.servers.length === 1 ? null : alive);
    try {
      const answer = readAnswer(await server.connection.post('/multi-search', body, budgetMs, signal));
      server.health.noteAnswer();
      for (const { name, health } of this.servers)
        if (answer.missing.includes(name)) health.noteFailure('it does not answer the other servers');
      return answer;
    } catch (error) {
      if (!(error instanceof MeiliFailure)) throw error;
      server.health.noteFailure(error.message);
      return null;
    }
  }

  private async look(server: Server): Promise<void> {
    const { index, budgetMs } = this.options;
    try {
      this.facts = readFacts(await server.connection.post('/multi-search', askFacts(index), budgetMs));
      server.health.noteAnswer();
    } catch (error) {
      if (!(error instanceof MeiliFailure)) throw error;
      server.health.noteFailure(error.message);
    }
  }
}
