// The pocket in a page of a folder: packs are files of scripts, since a page that was opened from a disk may fetch nothing.
import { say, showPocket } from './mount.js';
import { startPocket } from './start.js';
import { wordsIn } from './words.js';

/** @type {Map<string, string>} */
const taken = new Map();

/**
 * @param {Element} element
 * @param {Mounting} mounting
 */
async function mount(element, { data, language, links }) {
  const { opening, failed } = wordsIn(language);
  const tell = sayOpening(element, opening);
  try {
    const pocket = await startPocket(loading(data, tell));
    await showPocket(element, { pocket, language, links, failed, begin: `/search${location.search}` });
  } catch (error) {
    say(element, error instanceof Error ? `${failed} (${error.message})` : failed);
  }
}

Object.assign(globalThis, {
  treatyPocket: {
    mount,
    take: (/** @type {string} */ name, /** @type {string} */ written) => taken.set(name, written),
  },
});

/**
 * Says that the archive is being opened, until something else is said there; how many files of those that are wanted by now
 * have come is told to what is returned.
 * @param {Element} element
 * @param {string} opening
 */
function sayOpening(element, opening) {
  say(element, opening);
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', opening);
  element.append(progress);
  return (/** @type {number} */ come, /** @type {number} */ wanted) => {
    progress.max = wanted;
    progress.value = come;
  };
}

/**
 * @param {string} folder
 * @param {(come: number, wanted: number) => void} tell
 */
function loading(folder, tell) {
  let [come, wanted] = [0, 0];
  return async (/** @type {string} */ name) => {
    wanted += 1;
    tell(come, wanted);
    const written = await loadPack(folder, name);
    come += 1;
    tell(come, wanted);
    return written;
  };
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string>}
 */
function loadPack(folder, name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}${name}.js`;
    script.onload = () => {
      const written = taken.get(name);
      taken.delete(name);
      script.remove();
      if (written === undefined) reject(new Error(`${name}.js`));
      else resolve(written);
    };
    script.onerror = () => reject(new Error(`${name}.js`));
    document.head.append(script);
  });
}
