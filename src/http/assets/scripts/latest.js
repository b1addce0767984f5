/** The latest of many requests: each gives up the one before it. */
export class Latest {
  #timer = 0;
  #controller = new AbortController();

  stop() {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }

  /**
   * Asks after a rest of so many milliseconds; null is told where there is no network. Given up, it tells nothing.
   * @param {number} rest
   * @param {string} url
   * @param {(body: string | null) => void} then
   */
  ask(rest, url, then) {
    this.stop();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#timer = setTimeout(async () => {
      const body = await read(url, signal);
      if (!signal.aborted) then(body);
    }, rest);
  }
}

/**
 * Null where the request was given up or there is no network.
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function read(url, signal) {
  try {
    const answer = await fetch(url, { signal, headers: { accept: 'text/html, application/json;q=0.9' } });
    return await answer.text();
  } catch {
    return null;
  }
}

/** Milliseconds of rest after a key before the server is asked. */
export const REST = 120;
