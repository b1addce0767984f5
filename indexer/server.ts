import { type EnqueuedTask, Meilisearch, type Task } from 'meilisearch';
import { remoteName } from '../src/search/meilisearch/schema.ts';

/** Meilisearch could not do what the indexer wanted. The message says where, what and what to do; it holds no key. */
export class IndexingFailed extends Error {
  override readonly name = 'IndexingFailed';
}

/** How often a task is asked after: quickly at first, then seldom. Milliseconds. */
const FIRST_POLL_MS = 10;
const POLL_MS = 250;
/** How often a request is asked whose connection breaks, and how long it waits before the next time. */
const TRIES = 3;
const RETRY_MS = 200;
/** Longest that one request may take: a batch of documents over a slow line. */
const REQUEST_MS = 120_000;

/** One Meilisearch server. Every failure is an IndexingFailed that names it by its address. */
export class MeiliServer {
  readonly url: string;
  /** Its name in `/network`. */
  readonly name: string;
  readonly client: Meilisearch;

  constructor(url: string, apiKey: string) {
    this.url = url;
    this.name = remoteName(url);
    // Uncompressed: over keep-alive, compressed answers take 45 ms each.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.client = new Meilisearch({ host: url, apiKey, timeout: REQUEST_MS, requestInit });
  }

  /**
   * The answer of a request; asked again where the connection broke, as a kept one may that the server just closed.
   * Doing twice what is asked must do no harm.
   */
  async ask<T>(request: (client: Meilisearch) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await request(this.client);
      } catch (error) {
        if (codeOf(error) !== null || tries === TRIES) throw this.failure(error);
        await new Promise((settle) => setTimeout(settle, tries * RETRY_MS));
      }
    }
  }

  /** As `ask`, never asked twice. */
  async askOnce<T>(request: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await request(this.client);
    } catch (error) {
      throw this.failure(error);
    }
  }

  /** As `ask`; null where the server knows no such index, document or key. */
  find<T>(request: (client: Meilisearch) => Promise<T>): Promise<T | null> {
    return this.unless(NOT_FOUND, request);
  }

  /** As `ask`; null where the key may not ask this. */
  allowed<T>(request: (client: Meilisearch) => Promise<T>): Promise<T | null> {
    return this.unless(REFUSED, request);
  }

  private async unless<T>(
    codes: ReadonlySet<string>,
    request: (client: Meilisearch) => Promise<T>,
  ): Promise<T | null> {
    return this.ask((client) =>
      request(client).catch((error: unknown) => {
        if (codes.has(codeOf(error) ?? '')) return null;
        throw error;
      }),
    );
  }

  /** Waits until the task succeeded; the client's own waitTask resolves on failed tasks too. */
  async run(enqueue: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<Task> {
    const { taskUid } = await this.ask(enqueue);
    const task = await this.finished(taskUid);
    if (task.status === 'succeeded') return task;
    const { code = task.status, message = `task ${taskUid} was ${task.status}` } = task.error ?? {};
    throw new TaskFailed(`${this.url}: ${task.type} failed (${code}): ${message}`, code);
  }

  private async finished(uid: number): Promise<Task> {
    for (let wait = FIRST_POLL_MS; ; wait = Math.min(POLL_MS, wait * 2)) {
      const task = await this.ask((client) => client.tasks.getTask(uid));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      await new Promise((settle) => setTimeout(settle, wait));
    }
  }

  private failure(error: unknown): IndexingFailed {
    const code = codeOf(error);
    const says = code === null ? 'does not answer' : (ADVICE[code] ?? messageOf(error));
    return new IndexingFailed(`${this.url}: ${says}${code === null ? '' : ` (${code})`}`);
  }
}

/** A task that Meilisearch took and could not carry out. */
export class TaskFailed extends IndexingFailed {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

const NOT_FOUND = new Set(['index_not_found', 'document_not_found', 'api_key_not_found']);

const REFUSED = new Set(['invalid_api_key']);

const ADVICE: Readonly<Record<string, string>> = {
  missing_authorization_header: 'wants a key: set MEILI_ADMIN_KEY',
  invalid_api_key:
    'MEILI_ADMIN_KEY is not accepted, or may not do this: make one with archive index --create-keys',
  no_space_left_on_device: 'its disk is full; the index that readers use is as it was',
};

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { cause } = error;
  const isApiError = typeof cause === 'object' && cause !== null && 'code' in cause && 'link' in cause;
  return isApiError && typeof cause.code === 'string' ? cause.code : null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
