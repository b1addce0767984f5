import type { Level } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { licenceOf, rightsOf } from '../../model/rights.ts';
import { LEVEL_SAYS, NO_LEGAL_FORCE, NOT_AS_PUBLISHED } from '../levels.ts';
import type { TextView } from '../view.ts';
import { type Element, element, escaped } from '../xml.ts';
import { type Extent, identificationOf } from './identification.ts';
import { referencesOf, type Telling } from './references.ts';

/** What the file says of itself: which text, its stages, who acted, how sure the words are, by what right they stand here. */
export function metaOf(told: Telling, clauses: readonly Clause[], extent: Extent): Element {
  const { view, href } = told;
  const { makers, lifecycle, workflow, references } = referencesOf(told);
  const { subjects } = view.work;
  const words = subjects.map((subject) =>
    element('keyword', { value: subject, showAs: subject.replaceAll('-', ' '), dictionary: '#archive' }),
  );
  return element('meta', {}, [
    identificationOf(view, extent, makers, href),
    ...(words.length === 0 ? [] : [element('classification', { source: '#archive' }, words)]),
    ...lifecycle,
    ...workflow,
    references,
    notesOf(view, clauses),
    ownFacts(view, clauses),
  ]);
}

/** An annex is a document of its own, whose facts are those of the text around it. */
export function metaOfAnnex(told: Telling, annex: Clause): Element {
  const { view, href } = told;
  const { makers } = referencesOf(told);
  return element('meta', {}, [identificationOf(view, { clause: annex.eId, to: null }, makers, href)]);
}

/** For people: what our copy is, and what each level in it means. */
function notesOf(view: TextView, clauses: readonly Clause[]): Element {
  const levels = new Set([...walk(clauses)].flatMap((clause) => ownLevel(view, clause) ?? []));
  const said = [
    ...(view.altered ? [['altered', NOT_AS_PUBLISHED] as const] : []),
    ['copy', NO_LEGAL_FORCE] as const,
    ...[...levels].map((level) => [`level-${level}`, `${level}: ${LEVEL_SAYS[level]}`] as const),
  ];
  return element(
    'notes',
    { source: '#archive' },
    said.map(([eId, words]) => element('note', { eId }, [element('p', {}, escaped(words))])),
  );
}

const ownLevel = (view: TextView, { eId, words }: Clause): Level | null =>
  words === null ? null : view.levelOf(eId);

/** For programs: hashes and levels clause by clause, what attests them, whose the words are. */
function ownFacts(view: TextView, clauses: readonly Clause[]): Element {
  const { work, edition, front, sources } = view;
  const role =
    typeof front.language_role === 'string'
      ? [front.language_role]
      : front.language_role.map((one) => one.role);
  const rights = rightsOf(front, work);
  const licence = licenceOf(rights);
  const shown = new Set(['title', ...[...walk(clauses)].map(({ eId }) => String(eId))]);
  const named = (names: ReadonlySet<string>): string | null =>
    [...names].flatMap((name) => (shown.has(name) ? [`#${name}`] : [])).join(' ') || null;
  return element('proprietary', { source: '#archive' }, [
    element('ta:text', {
      edition,
      hash: `t1:${view.t1}`,
      nature: work.nature,
      languageRole: role.join(' '),
      titleLevel: view.titleLevel,
      legalForce: 'none',
      statusChecked: work.status_checked ?? null,
    }),
    ...(rights === null
      ? []
      : [
          element('ta:rights', {
            is: typeof rights === 'string' ? rights : 'licensed',
            holder: licence?.holder ?? null,
            proof: licence?.proof ?? null,
          }),
        ]),
    ...sources.map(({ attestation, exact, partial }) =>
      element('ta:attestation', {
        class: attestation.class,
        publisher: attestation.publisher,
        source: attestation.source,
        url: attestation.url,
        checked: attestation.checked,
        exact: named(exact),
        partial: named(partial),
      }),
    ),
    ...[...walk(clauses)].flatMap((clause) => clauseFacts(view, clause) ?? []),
  ]);
}

function clauseFacts(view: TextView, clause: Clause): Element | null {
  const level = ownLevel(view, clause);
  const c1 = view.hashesOf(clause.eId)?.c1;
  if (level === null || c1 == null) return null;
  return element('ta:clause', { href: `#${clause.eId}`, level, hash: `c1:${c1}` });
}
