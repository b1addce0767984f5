import { diffTrees } from '../../src/diff/tree.ts';
import type { Clause } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';
import { createRandom, pick, type Random } from './random.ts';
import { median, table } from './report.ts';

const ARTICLES = 300;

/** Two versions of a text of 300 articles laid side by side; the budget is 100 ms. */
export function benchCompare(): string {
  const before = articles(createRandom(7));
  const edit = (text: string): string => text.replace('the', 'every').replace(/,/u, ';');
  const versions: readonly (readonly [string, readonly string[]])[] = [
    ['the same text', before],
    ['a word in 10 articles', before.map((text, place) => (place % 30 === 0 ? edit(text) : text))],
    ['words in every article', before.map(edit)],
    ['10 articles put in, the rest renumbered', [...articles(createRandom(8)).slice(0, 10), ...before]],
    ['put in, renumbered and edited', [...articles(createRandom(8)).slice(0, 10), ...before.map(edit)]],
    ['the order reversed', [...before].reverse()],
    ['another text', articles(createRandom(9))],
  ];
  const a = parse(before);
  const rows = versions.map(([name, later]) => {
    const b = parse(later);
    for (let warm = 0; warm < 3; warm += 1) diffTrees(a, b, 'eng');
    const runs = Array.from({ length: 7 }, () => timed(() => diffTrees(a, b, 'eng')));
    return [name, String(diffTrees(a, b, 'eng').length), median(runs).toFixed(1)];
  });
  return table([`${ARTICLES} articles, ${before.join(' ').split(' ').length} words`, 'changes', 'ms'], rows);
}

const WORDS =
  'the of and to in shall Parties each other by any for that this Agreement State measures cooperation border commission within force territory relations exchange notification procedure interpretation competent authorities necessary information transit goods water energy culture dispute arbitration period months after entry instrument ratification protocol annex provisions obligations rights persons vehicles services inspection registry tariff harbour navigation signal customs officer certificate'.split(
    ' ',
  );

function articles(random: Random): readonly string[] {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, place) => pick(random, WORDS) + (place % 11 === 10 ? ',' : '')).join(
      ' ',
    );
  return Array.from({ length: ARTICLES }, () => `${words(60)}.\n\n${words(50)}.\n\n${words(40)}.`);
}

function parse(texts: readonly string[]): readonly Clause[] {
  const body = texts.map((text, place) => `## Article ${place + 1}\n\n${text}`).join('\n\n');
  const { value } = parseText(`---\ntitle: T\nlanguage_role: not-stated\n---\n\n${body}`, 'bench.md', 'eng');
  if (value === null) throw new Error('the invented text cannot be read');
  return value.clauses;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
