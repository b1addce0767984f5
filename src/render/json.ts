import type { Address } from '../model/address.ts';
import { lowest } from '../model/attestation.ts';
import { type Clause, isHeld } from '../model/clause.ts';
import { captionOf, formatVariant } from '../model/expression.ts';
import { readersOf } from '../model/readers.ts';
import { rightsOf } from '../model/rights.ts';
import { tableOf } from '../model/table.ts';
import { clausesToMarkdown } from './markdown.ts';
import { permanent } from './permanent.ts';
import type { ClauseJson, ExpressionJson, RangeJson, SourceJson } from './schema.ts';
import { addressIn, type Href, keyOf, type TextView } from './view.ts';

/** `c1:<64 hex>`; null for words not held and clauses without words of their own. */
const prefixed = (c1: string | null | undefined): string | null =>
  c1 == null || c1 === 'gap' ? null : `c1:${c1}`;

/** Sources that confirm words of the clause (or the title), exact ones first. */
export function sourcesOf(view: TextView, name: string): readonly SourceJson[] {
  const found = view.sources.flatMap(({ attestation, exact, partial }): SourceJson[] => {
    const extent = exact.has(name) ? 'exact' : partial.has(name) ? 'partial' : null;
    if (extent === null) return [];
    const { source, publisher, class: kind, quoting, language, url, checked, note, sha256, by } = attestation;
    const words =
      extent === 'exact'
        ? []
        : attestation.partial.filter(({ clause }) => covers(clause, name)).map((quoted) => quoted.words);
    return [
      {
        source,
        publisher,
        class: kind,
        quoting: quoting ?? null,
        language: language ?? null,
        url,
        checked,
        extent,
        words,
        note: note ?? null,
        sha256: sha256 ?? null,
        by: by ?? null,
      },
    ];
  });
  return [
    ...found.filter(({ extent }) => extent === 'exact'),
    ...found.filter(({ extent }) => extent === 'partial'),
  ];
}

const attestedBy = (view: TextView, name: string) => ({
  sources: [...sourcesOf(view, name)],
  readers: readersOf(view.sources, name),
});

const covers = (clause: string, name: string): boolean => clause === name || name.startsWith(`${clause}__`);

/** A clause with everything below it (docs/addresses.md). `url` and `links` are links of `href`. */
export function clauseJson(view: TextView, clause: Clause, href: Href): ClauseJson {
  const hashes = view.hashesOf(clause.eId);
  return {
    ...permanent(addressIn(view, clause.eId), href),
    work: view.work.id,
    expression: keyOf(view),
    edition: view.edition,
    eId: clause.eId,
    wid: clause.wid,
    kind: clause.kind,
    number: clause.number,
    label: clause.label,
    heading: clause.heading?.text ?? null,
    caption: captionOf(view.front, clause.eId),
    text: clause.words?.text ?? null,
    ...tableIn(clause),
    markdown: clause.gap === null ? clausesToMarkdown([clause]).trim() : null,
    lang: view.key.language,
    held: isHeld(clause),
    gap: clause.gap,
    hash: prefixed(hashes?.c1),
    tree: hashes === null ? null : `t1:${hashes.t1}`,
    attestation: { level: view.levelOf(clause.eId), ...attestedBy(view, clause.eId) },
    children: clause.children.map((child) => clauseJson(view, child, href)),
    links: linksOf(view, (format) => addressIn(view, clause.eId, format), href),
  };
}

/** The cells of a table, as the words of each; nothing of other clauses. */
function tableIn({ words }: Clause): Pick<ClauseJson, 'table'> {
  const table = words === null ? null : tableOf(words);
  if (words === null || table === null) return {};
  const rows = table.rows.map((cells) => cells.map(({ start, end }) => words.text.slice(start, end)));
  const [head = []] = rows;
  const align = table.align.map((side) => side);
  return table.isHeaded
    ? { table: { head, rows: rows.slice(1), align } }
    : { table: { head: null, rows, align } };
}

function linksOf(
  view: TextView,
  at: (format: Address['format']) => Address,
  href: Href,
): Record<string, string> {
  const { work, key, edition } = view;
  const whole: Address = {
    work: work.id,
    expression: { ...key, edition: null },
    clause: null,
    to: null,
    format: 'html',
  };
  return {
    self: href(at('html')),
    json: href(at('json')),
    markdown: href(at('md')),
    text: href(at('txt')),
    work: href({ ...whole, expression: null }),
    expression: href(whole),
    edition: href({ ...at('html'), expression: { ...key, edition } }),
  };
}

/** A whole Expression with its clause tree. */
export function expressionJson(view: TextView, href: Href): ExpressionJson {
  const { work, key, front } = view;
  return {
    ...permanent(addressIn(view, null), href),
    work: work.id,
    expression: keyOf(view),
    edition: view.edition,
    title: front.title,
    lang: key.language,
    variant: key.variant,
    version: formatVariant(key),
    date: key.date,
    language_role: front.language_role,
    publisher: front.publisher ?? null,
    rights: rightsOf(front, work),
    legal_force: false,
    note: front.note ?? null,
    differs: front.differs,
    tree: `t1:${view.t1}`,
    attestation: {
      level: lowest([view.titleLevel, ...view.clauses.flatMap(({ eId }) => view.levelOf(eId) ?? [])]),
      ...attestedBy(view, 'title'),
    },
    title_level: view.titleLevel,
    clauses: view.clauses.map((clause) => clauseJson(view, clause, href)),
    links: linksOf(view, (format) => addressIn(view, null, format), href),
  };
}

/** A range of siblings, each whole. */
export function rangeJson(view: TextView, clauses: readonly Clause[], href: Href): RangeJson {
  const [first] = clauses;
  const last = clauses.at(-1);
  const address = { ...addressIn(view, first?.eId ?? null), to: last?.eId ?? null };
  return {
    ...permanent(address, href),
    work: view.work.id,
    expression: keyOf(view),
    edition: view.edition,
    lang: view.key.language,
    clauses: clauses.map((clause) => clauseJson(view, clause, href)),
    links: linksOf(view, (format) => ({ ...address, format }), href),
  };
}
