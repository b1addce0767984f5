import {
  type Address,
  ALL_WORKS,
  type ExpressionAddress,
  formatExpressionAddress,
  takeFormat,
} from '../model/address.ts';
import { eIdPath } from '../model/eid.ts';
import { MAX_COLUMNS, type ParallelAddress } from '../model/parallel.ts';
import type { Archive } from './archive.ts';
import { type Absent, absent, type Resolution, type ResolveOptions, type Target } from './resolution.ts';
import { resolveAddress } from './resolve.ts';

/** Targets that have words of one Expression. */
export type TextTarget = Extract<Target, { kind: 'text' | 'clauses' }>;

/** One column: what its Expression shows there; null where this text has no such clause. */
export interface ParallelSide {
  readonly expression: ExpressionAddress;
  /** The whole text of the column. */
  readonly text: Extract<Target, { kind: 'text' }>;
  readonly target: TextTarget | null;
}

/** Texts side by side. `floating` where one of them was asked for without its date: the answer is then a 302. */
export interface Parallel {
  readonly status: 'found';
  readonly address: ParallelAddress;
  /** In the order of the address; one at least has a target. */
  readonly sides: readonly ParallelSide[];
  readonly floating: boolean;
}

/**
 * Decoded segments below `/t` of a parallel address as what they show. Every Expression, and the
 * clause, is read with all the aliases of its own address; a blank counts as `+`. A clause that one text has and
 * another has not leaves that column without a target. Throws TextChanged.
 */
export function resolveParallel(
  archive: Archive,
  segments: readonly string[],
  options: Pick<ResolveOptions, 'readerLanguages'>,
): Parallel | Absent {
  const { bare, format } = takeFormat(segments.at(-1) ?? '');
  const [work = '', , keys = '', ...levels] = [...segments.slice(0, -1), bare];
  const wishes = keys.split(/[+ ]/u).filter((wish) => wish !== '');
  if (segments.length < 3 || wishes.length < 2 || wishes.length > MAX_COLUMNS) return tooFew(archive, work);
  const resolve = (below: readonly string[]): Resolution =>
    resolveAddress(archive, [work, ...below], { ...options, asOf: null, format: 'html' });
  const texts = wishes.map((wish) => resolve([wish]));
  const failed = texts.find((text) => text.status === 'absent');
  if (failed?.status === 'absent') return failed;
  const wholes = texts.flatMap(wholeText);
  if (wholes.length < wishes.length) return tooFew(archive, work);
  const expressions = wholes.map(({ expression }) => expression);
  if (new Set(expressions.map(keyOf)).size < expressions.length) return sameTwice(expressions);
  const place = placeIn(expressions, levels, resolve);
  if ('status' in place) return place;
  const sides = wholes.map((whole) => ({
    ...whole,
    target: targetAt(whole.expression, place.path, resolve),
  }));
  const floating = texts.some((text) => text.status === 'found' && text.floating);
  const id = work.toLowerCase();
  return {
    status: 'found',
    address: { work: id, expressions, clause: place.clause, to: place.to, format },
    sides,
    floating,
  };
}

const keyOf = (expression: ExpressionAddress): string => JSON.stringify(expression);

type Place = Pick<Address, 'clause' | 'to'> & { readonly path: readonly string[] };

/** The clause as the first text that has it names it; the answer of the first where none has. */
function placeIn(
  expressions: readonly ExpressionAddress[],
  levels: readonly string[],
  resolve: (below: readonly string[]) => Resolution,
): Place | Absent {
  if (levels.length === 0) return { clause: null, to: null, path: [] };
  const answers = expressions.map((expression) => resolve([formatExpressionAddress(expression), ...levels]));
  const [best] = answers.filter((answer) => answer.status === 'found');
  if (best?.status === 'found' && best.address.clause !== null) {
    const { clause, to } = best.address;
    const path = `${eIdPath(clause)}${to === null ? '' : `--${to.split('__').at(-1)}`}`;
    return { clause, to, path: path.split('/') };
  }
  const [first] = answers;
  return first?.status === 'absent' ? first : absent('clause-not-found', { why: 'nothing-named' });
}

function targetAt(
  expression: ExpressionAddress,
  path: readonly string[],
  resolve: (below: readonly string[]) => Resolution,
): TextTarget | null {
  const answer = resolve([formatExpressionAddress(expression), ...path]);
  const target = answer.status === 'found' ? answer.target : null;
  return target?.kind === 'text' || target?.kind === 'clauses' ? target : null;
}

function wholeText(answer: Resolution): readonly Pick<ParallelSide, 'expression' | 'text'>[] {
  if (answer.status === 'absent' || answer.target.kind !== 'text' || answer.address.expression === null)
    return [];
  return [{ expression: answer.address.expression, text: answer.target }];
}

function tooFew(archive: Archive, work: string): Absent {
  const entry = archive.works.get(work.toLowerCase());
  if (entry === undefined) return absent('work-not-found', { why: 'no-work', asked: work.slice(0, 80) });
  const near = entry.expressions.map(
    ({ key }): Address => ({ ...ALL_WORKS, work: entry.work.id, expression: { ...key, edition: null } }),
  );
  return absent('expression-not-found', { why: 'too-few-texts', most: MAX_COLUMNS }, near);
}

const sameTwice = (expressions: readonly ExpressionAddress[]): Absent =>
  absent('expression-not-found', { why: 'same-text', texts: expressions.map(formatExpressionAddress) });
