import type { SourceBlock } from '../source.ts';
import type { BlockFacts } from './blockFacts.ts';

/** Elements that hold more of a page than this are its text, whatever their names. */
const MOST = 0.6;
/** As many links one after the other are a menu, or contents. */
const MENU = 3;
const LINKED = 0.8;

/** Blocks with those aside that elements are named for, if most of the page lies elsewhere, and with lists of links. */
export function asidesOf(
  blocks: readonly SourceBlock[],
  facts: readonly BlockFacts[],
): readonly SourceBlock[] {
  const isNamed = (at: number): boolean => facts[at]?.isNamedAround === true;
  const length = (of: readonly SourceBlock[]): number =>
    of.reduce((sum, { text, aside }) => sum + (aside ? 0 : text.length), 0);
  const areBelieved = length(blocks.filter((_, at) => isNamed(at))) <= MOST * length(blocks);
  const menus = menusOf(blocks, facts);
  return blocks.map((block, at) =>
    menus.has(at) || (areBelieved && isNamed(at)) ? { ...block, aside: true } : block,
  );
}

function menusOf(blocks: readonly SourceBlock[], facts: readonly BlockFacts[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const end = (): void => {
    if (run.length >= MENU) for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, { kind, text, aside }] of blocks.entries()) {
    if (aside) continue;
    const isLink = kind !== 'heading' && (facts[at]?.linked ?? 0) >= LINKED * text.length;
    if (isLink) run.push(at);
    else end();
  }
  end();
  return found;
}
