import { parseLock } from '../../src/archive/lock.ts';
import { parseLog } from '../../src/archive/log.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { parseText } from '../../src/parse/text.ts';
import { parseArchiveFile } from '../../src/parse/workFile.ts';
import { quotedPassages } from '../../src/quote/passages.ts';
import { parseQuery } from '../../src/search/read/parse.ts';
import { printQuery } from '../../src/search/read/print.ts';
import { readSource } from '../../src/sources/read.ts';
import { textFile } from '../support/folder.ts';

/** Pieces that are put one after the other, for readers that could look back, or ahead, at all of them each time. */
interface Growing {
  readonly read: (text: string) => unknown;
  readonly pieces: readonly string[];
}

const readFile =
  (name: string, around = (text: string): string => text) =>
  (text: string) =>
    readSource(new TextEncoder().encode(around(text)), name);

const GROWING: Readonly<Record<string, Growing>> = {
  'a text': {
    read: (text) => parseText(textFile(text), 'eng.md', 'eng'),
    pieces: [
      '*a_ ',
      '> ',
      '[',
      '](',
      '`',
      '<b>',
      '**',
      '(a) ',
      '“',
      'a[^1] ',
      '\n\n1. a',
      '\n\n## Article 1',
      '\\',
      '| a ',
      '\n| a |',
    ],
  },
  YAML: {
    read: (text) => parseArchiveFile(`name: { eng: A }\ndescription: ${text}`, 'archive.yaml'),
    pieces: ['[', '{a: ', '- ', '? ', '&a ', '"a" ', "'", '!!a ', '\n# a', ': ', '\na', ', '],
  },
  'a query': {
    read: (text) => printQuery(parseQuery(text).root),
    pieces: ['(', '"', ' -', 'a OR ', 'lang:', 'a /5 ', 'a-', '«a '],
  },
  citations: {
    read: findReferences,
    pieces: ['Article 1 and ', '(1)', '1, ', '§', 'articles 1 to ', 'of the ', 'paragraph ', 'IV', 'статьи '],
  },
  quotations: { read: quotedPassages, pieces: ['“', '"a ', "'", '«', '» ', '„a', '…'] },
  'archive.lock': { read: parseLock, pieces: ['\n', '- ', 'a b gap c\n'] },
  'log.jsonl': { read: parseLog, pieces: ['\n', '[', '{}\n', '{"act":'] },
  HTML: {
    read: readFile('a.html'),
    pieces: [
      '<p>a',
      '<div>',
      '<table>',
      '<b>a',
      '&',
      '<!--',
      '<a b ',
      '<ol><li>a',
      '</p>',
      'a<sup>1</sup>',
      '<td>a',
      '<br>',
    ],
  },
  'Akoma Ntoso': {
    read: readFile('a.xml', (text) => `<akomaNtoso><act><body>${text}`),
    pieces: ['<p>a', '<![CDATA[', '&a;', '<a ', '<article><num>1</num><p>a</p></article>', '<?a'],
  },
  JSON: { read: readFile('a.json'), pieces: ['[', '{"a":', '{"number":"1","text":"a b"},'] },
  'plain text': {
    read: readFile('a.txt'),
    pieces: ['a\n', 'Article 1\n\na b\n\n', '(a) a\n', '1. a\n', 'A B C\n\n', ' ', '1 '],
  },
};

/** A reader with one piece, so many times. */
export interface Grown {
  readonly what: string;
  readonly cost: (times: number) => Promise<number>;
}

export const GROWN: readonly Grown[] = Object.entries(GROWING).flatMap(([name, { read, pieces }]) =>
  pieces.map((piece) => ({
    what: `${name}: ${JSON.stringify(piece)}`,
    cost: async (times: number) => {
      const text = piece.repeat(times);
      const start = process.cpuUsage();
      await read(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    },
  })),
);

/** Milliseconds of the processor below which a measurement says nothing. */
const LEAST_MS = 3;

/** How many times more ten times as much costs: ten where each piece costs the same, a hundred where each looks at all. */
export async function growth({ cost }: Grown, times: number): Promise<number> {
  const less = await cost(times);
  const more = await cost(times * 10);
  return more / Math.max(less, LEAST_MS);
}
