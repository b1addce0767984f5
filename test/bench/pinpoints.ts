import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolveTyped } from '../../src/search/read/resolveTyped.ts';
import { convertOpenTreaties, corporaFolder } from '../corpora.ts';
import { blindReferences } from '../pinpoints/blind.ts';
import { type Collection, collectionOf, PINPOINTS } from '../pinpoints/collections.ts';
import { referencesTo, type Sample, WHOLE } from '../pinpoints/generate.ts';
import { judge, type Outcome } from '../pinpoints/judge.ts';
import { referencesElsewhere, referencesToNothing } from '../pinpoints/negatives.ts';
import type { Reference } from '../pinpoints/style.ts';
import { table } from './report.ts';

interface Judged {
  readonly reference: Reference;
  readonly outcome: Outcome;
  readonly came: string;
}

const IS_WHOLE = process.env['PINPOINTS'] === 'all';
/** The twenty treaties are long and alike: fewer of their clauses, each in some of the styles. */
const LONG = 'twenty treaties';
const sampleOf = (collection: string): Sample =>
  IS_WHOLE ? WHOLE : collection === LONG ? { clauses: 24, oneStyleIn: 4 } : { clauses: 40, oneStyleIn: 1 };
/** Of mistakes few clauses will do. */
const mistakenOf = (collection: string): Sample =>
  IS_WHOLE ? WHOLE : { clauses: 3, oneStyleIn: collection === LONG ? 8 : 2 };
/** What blind.tsv calls the collections. */
const BLIND: Readonly<Record<string, string>> = { 'the archive': 'archive', 'invented treaties': 'invented' };
const SHOWN = 25;
const EXAMPLES = 3;

/**
 * References in every style to the clauses of the archive's documents, of the twenty treaties where this machine has
 * them, and of invented treaties, and to clauses and acts that are not there: does the reader lead back to exactly
 * what was meant? `PINPOINTS=all` takes every clause in every style.
 */
export function benchPinpoints(): string {
  const judged = collections((collection) => {
    const { shelf, archive, subjects, name } = collection;
    const references = [
      ...subjects.flatMap((subject) => referencesTo(subject, sampleOf(name))),
      ...subjects.flatMap((subject) => referencesToNothing(subject, mistakenOf(name))),
      ...referencesElsewhere(collection),
      ...(BLIND[name] === undefined ? [] : blindReferences(collection, BLIND[name])),
    ];
    return references.map((reference): Judged => {
      const answer = resolveTyped(shelf.library, shelf.names, reference.text, []);
      const came = `${answer.status} ${answer.targets.slice(0, 4).join(' ')}`.trim();
      return { reference, outcome: judge(archive, reference, answer), came };
    });
  });
  return [
    summary(judged),
    byStyle(judged),
    commonest(judged, 'wrong'),
    commonest(judged, 'absent'),
    blindFailures(judged),
  ].join('\n\n');
}

/** What `of` makes of every collection, one loaded at a time. */
function collections<One>(of: (collection: Collection) => readonly One[]): readonly One[] {
  const own = of(collectionOf('the archive', resolve(import.meta.dirname, '../../documents')));
  const invented = of(collectionOf('invented treaties', PINPOINTS));
  if (corporaFolder() === null) return [...own, ...invented];
  const folder = mkdtempSync(join(tmpdir(), 'pinpoints-'));
  try {
    convertOpenTreaties(folder);
    return [...own, ...invented, ...of(collectionOf(LONG, folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const countOf = (judged: readonly Judged[], outcome: Outcome): number =>
  judged.filter((one) => one.outcome === outcome).length;
const counts = (judged: readonly Judged[]): readonly string[] => [
  String(judged.length),
  ...(['right', 'absent', 'wrong'] as const).map((outcome) => String(countOf(judged, outcome))),
  `${((100 * countOf(judged, 'right')) / judged.length).toFixed(1)} %`,
];

/** Groups in the order of their first member. */
function groups(
  judged: readonly Judged[],
  by: (one: Judged) => string,
): readonly (readonly [string, readonly Judged[]])[] {
  const found = new Map<string, Judged[]>();
  for (const one of judged) {
    const known = found.get(by(one));
    if (known === undefined) found.set(by(one), [one]);
    else known.push(one);
  }
  return [...found];
}

const HEAD = ['n', 'right', 'absent', 'wrong', 'right of all'];

function summary(judged: readonly Judged[]): string {
  const rows = groups(
    judged,
    ({ reference: { eIds, language } }) => `${eIds.length > 0 ? 'there' : 'not there'} ${language}`,
  );
  return table(
    ['what is meant', ...HEAD],
    [...rows.map(([name, all]) => [name, ...counts(all)]), ['all', ...counts(judged)]],
  );
}

const styleOf = ({ reference: { style, language } }: Judged): string => `${language} ${style}`;

const byStyle = (judged: readonly Judged[]): string =>
  table(
    ['language and style', ...HEAD],
    groups(judged, styleOf).map(([name, all]) => [name, ...counts(all)]),
  );

/** The levels of the clause meant: what a style fails at is often one of them. */
const levels = ({ reference: { eIds } }: Judged): string =>
  (eIds[0] ?? 'nothing')
    .split('__')
    .map((part) => part.split('_')[0])
    .join('/') + (eIds.length > 1 ? ' list' : '');

function commonest(judged: readonly Judged[], outcome: Outcome): string {
  const failed = judged.filter((one) => one.outcome === outcome);
  const kinds = [...groups(failed, styleOf)].sort(([, a], [, b]) => b.length - a.length);
  const lines = kinds
    .slice(0, SHOWN)
    .map(([name, all]) => [`${all.length} ${name}`, ...examplesOf(all)].join('\n'));
  return [`${outcome}: ${failed.length}, the commonest of ${kinds.length} kinds`, ...lines].join('\n');
}

/** One of each depth, three at most. */
const examplesOf = (failed: readonly Judged[]): readonly string[] =>
  groups(failed, levels)
    .slice(0, EXAMPLES)
    .flatMap(([, [one]]) => (one === undefined ? [] : [exampleOf(one)]));
const exampleOf = ({ reference: { text, eIds }, came }: Judged): string =>
  `    ${text}\n      came: ${came}\n      right: ${eIds.join(', ') || 'absent'}`;

/** Every reference of blind.tsv that is not read right: they are few, and each is its own kind. */
const blindFailures = (judged: readonly Judged[]): string =>
  [
    'blind references not read right',
    ...judged
      .filter(({ reference, outcome }) => reference.style.includes('(blind)') && outcome !== 'right')
      .map((one) => `${one.outcome}\n${exampleOf(one)}`),
  ].join('\n');
