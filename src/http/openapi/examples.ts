import type { Archive } from '../../archive/archive.ts';
import { eIdPath } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';
import type { Route } from '../route.ts';

/** Values by name that this archive answers. */
export type Examples = Readonly<Record<string, string>>;

/** UTF-16 code units of words that are sent as an example. */
const SOME_WORDS = 200;

/** Of its first text, and the first clause there that has words. None where it holds no text. */
export function examplesOf(archive: Archive): Examples {
  const edition = archive.editions.find(({ index }) => index.size > 0);
  if (edition === undefined) return {};
  const { index } = edition;
  const [work, expression] = [edition.work, formatKey(edition.key)];
  const worded = Array.from({ length: index.size }, (_, at) => at).find(
    (at) => index.c1At(at) !== null && !index.isGap(at),
  );
  const eId = index.eIdAt(worded ?? 0);
  const path = `/t/${work}/${expression}`;
  const beside = besideOf(archive, work, expression);
  const permalink = `${path}/${eIdPath(eId)}`;
  const words = (archive.words({ edition, position: worded ?? 0 }) ?? '').slice(0, SOME_WORDS);
  return {
    work,
    expression,
    eId,
    // Names that hold slashes cannot be said as OpenAPI has paths: an outermost clause has none.
    clause: index.eIdAt(0),
    from: path,
    to: permalink,
    url: permalink,
    ref: permalink,
    q: edition.front.title.split(/\s+/u).slice(0, 2).join(' '),
    text: words === '' ? permalink : words,
    // The package of all texts is there wherever there is a text.
    file: 'texts.zip',
    ...collectionOf(archive),
    fromWork: work,
    fromExpression: expression,
    toWork: work,
    toExpression: beside ?? expression,
    ...(beside === null ? {} : { expressions: `${expression}+${beside}` }),
  };
}

/** A collection of which a text is held. */
function collectionOf({ snapshot, works: held }: Archive): Examples {
  const found = snapshot.facts.collections?.find(({ works }) =>
    works.some((work) => (held.get(work)?.expressions.length ?? 0) > 0),
  );
  return found === undefined ? {} : { id: found.id };
}

/** Another text of the same Work, to be laid beside it. */
function besideOf({ works }: Archive, work: string, expression: string): string | null {
  const keys = (works.get(work)?.expressions ?? []).map(({ key }) => formatKey(key));
  return keys.find((key) => key !== expression) ?? null;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}

/** A parameter of an operation with its example, where the operation is not answered without it. */
export function withExample<T extends Parameter>(
  { formats }: Pick<Route, 'formats'>,
  parameter: T,
  examples: Examples,
): T & { readonly example?: string } {
  const { name, required } = parameter;
  if (!required) return parameter;
  const example = name === 'format' ? formats[0] : examples[name];
  if (example === undefined) return parameter;
  return parameter.in === 'path' && example.includes('/') ? parameter : { ...parameter, example };
}

/** What can be posted: all fields that must be there; null where one of them has no example. */
export function postedExample(needed: readonly string[], examples: Examples): Examples | null {
  const fields = needed.flatMap((name) => {
    const example = examples[name];
    return example === undefined ? [] : [[name, example] as const];
  });
  return fields.length === needed.length ? Object.fromEntries(fields) : null;
}
