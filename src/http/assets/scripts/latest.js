/**
 * The latest of many requests: each gives up the one before it. One that fails leaves the page as it is, since the
 * form works without.
 */
export class Latest {
  #timer = 0;
  #controller = new AbortController();

  stop() {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }

  /**
   * Asks after a rest of so many milliseconds.
   * @param {number} rest
   * @param {string} url
   * @param {(body: string) => void} then
   */
  ask(rest, url, then) {
    this.stop();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#timer = setTimeout(async () => {
      const body = await read(url, signal);
      if (body !== null && !signal.aborted) then(body);
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
