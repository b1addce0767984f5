import { textFile, workFile, writeFiles } from '../support/folder.ts';

const GOODS = ['Barrels of salt', 'Timber, planed', 'Lamp oil', 'Wool in bales', 'Slate for roofs'];

const row = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;

/** Longer than a page, so that its heads stand again. */
const LONG = [
  row(['No.', 'Goods', 'Duty, in crowns']),
  '|--:|:--|--:|',
  ...Array.from({ length: 70 }, (_, at) =>
    row([
      at + 1,
      `${GOODS[at % 5]}, brought **by river** from the upper lock or the mill`,
      5 + ((at * 37) % 400),
    ]),
  ),
].join('\n');

/** Wider than any page. */
const WIDE = [
  row(['Commodity', 'Denomination', 'Destination', 'Concession', 'Certification', 'Administration']),
  '|---|---|---|---|---|---|',
  row([
    'Salt',
    '',
    'Lower-harbour-warehouse',
    'unconditionally',
    'harbourmaster-signed',
    'Harbour-commission',
  ]),
  row(['Timber', 'Cubic-metres', '', 'proportionately', 'countersigned', 'River-commission[^1]']),
].join('\n');

/** A text of tables in two versions, among the documents of a folder. */
export function writeTariffs(documents: string): void {
  const body = `
## Article 1. Duties

1. The Parties collect at the lock:

${LONG}

2. Nobody pays twice:

(a) the list:

| a | b |
| c | d |

## Article 2. Places

${WIDE}

[^1]: Sits at the lock.
`;
  writeFiles(documents, {
    'tariffs-1999/work.yaml': workFile(),
    'tariffs-1999/eng@1999-09-09.md': textFile(body),
    'tariffs-1999/eng@2001-01-01.md': textFile(body.replace('| 42 |', '| 43 |')),
  });
}
