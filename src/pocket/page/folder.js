// The pocket in a page of a folder: packs are files of scripts, since a page that was opened from a disk may fetch nothing.
import { say, showPocket } from './mount.js';

/** @type {Map<string, string>} */
const taken = new Map();

treatyPocket.take = (name, packed) => {
  taken.set(name, packed);
};

treatyPocket.mount = async (element, { data, language, links }) => {
  const { opening, failed } = treatyPocket.wordsIn(language);
  say(element, opening);
  try {
    const pocket = await treatyPocket.openPocket((name) => loadPack(data, name), Date.now);
    await showPocket(element, { pocket, language, links, failed, begin: `/search${location.search}` });
  } catch (error) {
    say(element, error instanceof Error ? `${failed} (${error.message})` : failed);
  }
};

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
function loadPack(folder, name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}${name}.js`;
    script.onload = () => {
      const packed = taken.get(name);
      taken.delete(name);
      script.remove();
      if (packed === undefined) reject(new Error(`${name}.js`));
      else resolve(treatyPocket.readBytes(packed));
    };
    script.onerror = () => reject(new Error(`${name}.js`));
    document.head.append(script);
  });
}
