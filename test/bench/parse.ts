import { parseText } from '../../src/parse/text.ts';
import { median, table } from './report.ts';

/** How the parser's time grows with the text: one text at 1x, 10x and 100x its length. */
export function benchParse(): string {
  // The first runs pay for compiling the parser itself.
  for (let warm = 0; warm < 20; warm += 1) parseText(treaty(20), 'bench.md', 'eng');
  const rows = [1, 10, 100].map((times) => {
    const source = treaty(20 * times);
    const runs = Array.from({ length: times === 100 ? 3 : 7 }, () =>
      timed(() => parseText(source, 'bench.md', 'eng')),
    );
    return { times, articles: 20 * times, characters: source.length, ms: median(runs) };
  });
  const base = rows[0]?.ms ?? 1;
  return table(
    ['length', 'articles', 'characters', 'ms', 'times 1x', 'per article, times 1x'],
    rows.map(({ times, articles, characters, ms }) => [
      `${times}x`,
      String(articles),
      String(characters),
      ms.toFixed(1),
      (ms / base).toFixed(1),
      (ms / base / times).toFixed(2),
    ]),
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** An invented text with headings, numbered paragraphs, points, emphasis and escapes. */
function treaty(articles: number): string {
  const body = Array.from({ length: articles }, (_, index) => {
    const number = index + 1;
    return [
      `## Article ${number}. Of harbour ${number}`,
      '1. The Guilds shall keep the *harbour* open, and its lights \\[all of them\\], by day & by night.',
      '2. They shall:',
      '(a) mend the quay within ____ days;',
      '(b) name: (i) a keeper; and',
      '(ii) a keeper’s deputy.',
      `Nothing in Article ${number} touches the tides.`,
    ].join('\n\n');
  });
  return `---\ntitle: A treaty of the Guilds\nlanguage_role: authentic\n---\n\n${body.join('\n\n')}\n`;
}
