/** @typedef {(name: string) => Promise<string>} Load The written bytes of a pack. */

/**
 * The pocket in a thread of its own, so that the page hears its reader while it opens and answers; in the page's own, in
 * slices, where the browser gives no other.
 * @param {Load} load
 * @returns {Promise<Pick<import('../port.ts').Pocket, 'ask'>>}
 */
export async function startPocket(load) {
  const worker = await startWorker();
  if (worker !== null) return askingOf(worker, load);
  treatyPocketEngine();
  return treatyPocket.openPocket(async (name) => treatyPocket.readBytes(await load(name)), Date.now);
}

/**
 * Of the engine's own words, since a page that was opened from a disk may start no worker from there; null where it may
 * start none at all.
 * @returns {Promise<Worker | null>}
 */
function startWorker() {
  return new Promise((settle) => {
    try {
      const code = new Blob([`(${treatyPocketEngine})();treatyPocket.answer();`], {
        type: 'text/javascript',
      });
      const address = URL.createObjectURL(code);
      const worker = new Worker(address);
      worker.onmessage = () => {
        URL.revokeObjectURL(address);
        settle(worker);
      };
      worker.onerror = () => settle(null);
    } catch {
      settle(null);
    }
  });
}

/**
 * @param {Worker} worker
 * @param {Load} load
 */
function askingOf(worker, load) {
  /** @type {Map<number, { settle: (answer: import('../port.ts').PocketAnswer) => void, fail: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  const post = (/** @type {import('../port.ts').ToWorker} */ message) => worker.postMessage(message);

  worker.onmessage = async (/** @type {MessageEvent<import('../port.ts').FromWorker>} */ { data }) => {
    if ('load' in data) return post({ pack: data.load, written: await load(data.load).catch(() => null) });
    if (!('number' in data)) return;
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.settle(data.answer);
    else asked?.fail(new Error(data.error));
  };
  return {
    /** @type {import('../port.ts').Pocket['ask']} */
    ask: (...asked) =>
      new Promise((settle, fail) => {
        last += 1;
        waiting.set(last, { settle, fail });
        post({ number: last, asked });
      }),
  };
}
