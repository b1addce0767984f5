import type { Page } from 'playwright-core';
import { z } from 'zod';

/**
 * Targets that WCAG 2.5.8 does not let pass, as `words: width x height`: under 24 by 24 CSS pixels, nearer than that to
 * another, and not a link within a line of other words.
 */
export async function targetsTooSmall(page: Page): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate(MEASURE));
}

const MEASURE = `(() => {
  const isSeen = (target) =>
    target.checkVisibility({ visibilityProperty: true }) &&
    !target.closest('details:not([open]) > :not(summary)') &&
    !target.closest('.skip');
  const isInLine = (target) => {
    const { display } = getComputedStyle(target);
    const around = target.closest('p, li, dd, td, h1, h2, h3, blockquote');
    return display === 'inline' && around !== null && around.textContent.trim() !== target.textContent.trim();
  };
  const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
    .filter(isSeen)
    .map((target) => ({ target, box: target.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < 24 || box.height < 24;
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const isNear = (one, other) => {
    const [x, y] = middle(one.box);
    const { left, right, top, bottom } = other.box;
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const [otherX, otherY] = middle(other.box);
    return away < 12 || (isSmall(other) && Math.hypot(otherX - x, otherY - y) < 24);
  };
  return targets
    .filter(isSmall)
    .filter((one) => !isInLine(one.target))
    .filter((one) =>
      targets.some(
        (other) => other !== one && !one.target.contains(other.target) && !other.target.contains(one.target) && isNear(one, other),
      ),
    )
    .map(({ target, box }) => target.textContent.trim() + ': ' + Math.round(box.width) + ' x ' + Math.round(box.height));
})()`;
