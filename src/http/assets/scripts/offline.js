import { savedNow } from './savedCopy.js';
import { changedTexts, forgetAll, forgetOthers, listNow, NotSaved, save } from './saving.js';

// The page /offline. Nothing is stored, and no worker is registered, before "save" is pressed.

/** @typedef {import('./savedCopy.js').Saved} Saved */

const LOCK = 'archive-saving';
const panel = document.getElementById('offline');
const isAble = 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;

// The browser may offer to install the archive where its own menu does, never on this page.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());

if (panel !== null) {
  const part = (/** @type {string} */ name) =>
    /** @type {HTMLElement} */ (panel.querySelector(`[data-offline="${name}"]`));
  const say = /** @type {Record<string, string>} */ (JSON.parse(panel.dataset['says'] ?? '{}'));
  const { language = '', banner = '' } = panel.dataset;
  const state = part('state');
  const progress = /** @type {HTMLProgressElement} */ (part('progress'));
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  const tell = (/** @type {string} */ words, /** @type {readonly (string | number)[]} */ given = []) => {
    state.textContent = words.replace(/\{(\d)\}/g, (_, place) => String(given[place - 1] ?? ''));
  };

  /** @param {boolean} isSaved */
  const offer = (isSaved) => {
    part('save').hidden = false;
    part('check').hidden = !isSaved;
    part('remove').hidden = !isSaved;
  };
  const tellSaved = (/** @type {Saved} */ saved) =>
    tell(say['saved'] ?? '', [saved.pages, megabytes(saved.bytes), saved.root.slice(0, 12)]);

  const show = async () => {
    const saved = await savedNow();
    // What another page is saving now is no copy that was left behind.
    const wasLeft = await navigator.locks.request(
      LOCK,
      { ifAvailable: true },
      async (lock) => lock !== null && (await forgetOthers(saved?.cache ?? null)),
    );
    offer(saved !== null);
    if (saved !== null) tellSaved(saved);
    if (wasLeft) tell(say['interrupted'] ?? '');
  };

  const saveAll = async () => {
    progress.hidden = false;
    try {
      await save(language, banner, ({ done, all, bytes }) => {
        progress.max = all;
        progress.value = done;
        tell(say['saving'] ?? '', [done, all, megabytes(bytes)]);
      });
      const saved = await savedNow();
      if (saved !== null) tellSaved(saved);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      const why = error instanceof NotSaved ? error.why : isFull ? 'full' : 'unable';
      tell(say[why] ?? '');
    }
    progress.hidden = true;
    offer((await savedNow()) !== null);
  };

  const check = async () => {
    const saved = await savedNow();
    if (saved === null) return show();
    const list = await listNow().catch(() => null);
    if (list === null) tell(say['failed'] ?? '');
    else if (list.root === saved.root) tell(say['newest'] ?? '');
    else tell(say['newer'] ?? '', [changedTexts(saved, list)]);
  };

  const remove = async () => {
    await forgetAll();
    offer(false);
    tell(say['removed'] ?? '');
  };

  if (isAble) {
    for (const [name, act] of /** @type {const} */ ([
      ['save', saveAll],
      ['check', check],
      ['remove', remove],
    ]))
      part(name).addEventListener('click', () => void navigator.locks.request(LOCK, act));
    void show();
  } else tell(say['unable'] ?? '');
}
