/**
 * "/" goes to the field; arrows walk from it through the hits and back; Esc goes back at once.
 * @param {HTMLInputElement} field
 * @param {HTMLElement | null} results
 */
export function walkByKeys(field, results) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const isInside = target === field || results?.contains(target) === true;
    if (event.key === '/' && !target.matches('input, textarea, select, [contenteditable]')) field.select();
    else if (event.key === 'Escape' && isInside && target !== field) field.focus();
    else if (!isInside || !step(field, results, target, event.key)) return;
    event.preventDefault();
  });
}

/**
 * Whether there was a stop to go to.
 * @param {HTMLInputElement} field
 * @param {HTMLElement | null} results
 * @param {HTMLElement} from
 * @param {string} key
 */
function step(field, results, from, key) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  /** @type {NodeListOf<HTMLElement> | undefined} */
  const hits = results?.querySelectorAll('.hits h2 a');
  const stops = [field, ...(hits ?? [])];
  const at = from === results ? 0 : stops.indexOf(from);
  const next = by === undefined || at < 0 ? undefined : stops[at + by];
  next?.focus();
  return next !== undefined;
}
