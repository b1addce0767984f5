import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askNumber } from '../pinpoints/askNumbers.ts';
import { type Collection, collectionOf, PINPOINTS } from '../pinpoints/collections.ts';
import { referencesTo } from '../pinpoints/generate.ts';
import { type Answered, clausesAt, judge } from '../pinpoints/judge.ts';
import { NUMBERS, writeNumbers } from '../pinpoints/numbers.ts';
import { isAskedFor, READERS } from '../pinpoints/readers.ts';
import type { Reference } from '../pinpoints/style.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { table } from './report.ts';

/**
 * The same references asked of every way into the archive: what differs from `GET /api/v1/cite`; then numbers as
 * headings print them, asked of all ways and of addresses.
 */
export async function benchReaders(): Promise<string> {
  return [await references(), await numbers()].join('\n\n');
}

const NAMES = Object.keys(READERS) as readonly (keyof typeof READERS)[];
const FIRST = 'GET /api/v1/cite';

async function references(): Promise<string> {
  const collection = collectionOf('invented treaties', PINPOINTS);
  const app = startApp(PINPOINTS, true);
  try {
    const all = collection.subjects.flatMap((subject) =>
      referencesTo(subject, { clauses: 12, oneStyleIn: 3 }),
    );
    const asked: (readonly [Reference, readonly Answered[]])[] = [];
    for (const reference of all) asked.push([reference, await ask(app, reference.text)]);
    return [byStyle(collection, asked), examples(collection, asked)].join('\n\n');
  } finally {
    await app.stop();
  }
}

async function ask(app: TestApp, reference: string): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const name of NAMES) answers.push(await READERS[name](app, reference));
  return answers;
}

type Asked = readonly (readonly [Reference, readonly Answered[]])[];

/** Answers are the same where both are absent, or lead to the same clauses. */
const said = ({ archive }: Collection, reference: Reference, answer: Answered): string => {
  if (answer.status !== 'found') return 'absent';
  if (judge(archive, reference, answer) === 'right') return reference.eIds.join(' ');
  return answer.targets
    .flatMap((target) => clausesAt(archive, target))
    .sort()
    .join(' ');
};
const differs = (
  collection: Collection,
  reference: Reference,
  answers: readonly Answered[],
  at: number,
): boolean => {
  const [first, other] = [answers[0], answers[at]];
  return (
    isAskedFor(NAMES[at] ?? '', reference.style) &&
    first !== undefined &&
    other !== undefined &&
    said(collection, reference, first) !== said(collection, reference, other)
  );
};

function byStyle(collection: Collection, asked: Asked): string {
  const styles = [...new Set(asked.map(([{ style, language }]) => `${language} ${style}`))];
  const rows = styles.map((style) => {
    const own = asked.filter(([one]) => `${one.language} ${one.style}` === style);
    const counted = NAMES.map((_, at) =>
      at === 0
        ? own.filter(
            ([one, answers]) =>
              judge(collection.archive, one, answers[0] ?? { status: '', targets: [] }) === 'right',
          ).length
        : own.filter(([one, answers]) => differs(collection, one, answers, at)).length,
    );
    return [style, String(own.length), ...counted.map(String)];
  });
  return table(
    ['language and style', 'n', `${FIRST} is right`, ...NAMES.slice(1).map((name) => `${name} differs`)],
    rows,
  );
}

function examples(collection: Collection, asked: Asked): string {
  const seen = new Set<string>();
  const lines = asked.flatMap(([reference, answers]) =>
    NAMES.slice(1).flatMap((name, index) => {
      const kind = `${reference.language} ${reference.style} ${name}`;
      if (seen.has(kind) || !differs(collection, reference, answers, index + 1)) return [];
      seen.add(kind);
      const [first, other] = [answers[0], answers[index + 1]].map(
        (answer) => answer && said(collection, reference, answer),
      );
      return [
        `${reference.text}\n    ${FIRST}: ${first}\n    ${name}: ${other}\n    right: ${reference.eIds.join(' ')}`,
      ];
    }),
  );
  return ['An example of each style and way that differ', ...lines].join('\n');
}

async function numbers(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  writeNumbers(folder);
  const app = startApp(folder, true);
  try {
    const rows: string[][] = [];
    for (const row of NUMBERS)
      for (const reference of row.references) {
        const said = Object.values(await askNumber(app, row, reference));
        const right = row.eId ?? 'as the heading';
        rows.push([`${row.language} ${row.headings.at(-1)}`, reference, right, ...said]);
      }
    return table(['number', 'asked as', 'right', 'heading', ...NAMES, 'address'], rows);
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
