import { type Clause, walk } from '../../model/clause.ts';
import type { Subject } from '../formats/format.ts';
import { linksIn, type References } from '../pdfDocument/references.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { type Element, element, escaped, inlineElement, writeXml } from '../xml.ts';
import { documentBody, portionOf } from './body.ts';
import { metaOf, metaOfAnnex } from './meta.ts';
import type { Telling } from './references.ts';
import type { Around } from './words.ts';

/**
 * A text as an Akoma Ntoso 3.0 document (OASIS, 2018), a clause or range as a portion of it. Its clauses can be read
 * back as they are (docs/akn.md); what XML 1.0 cannot hold stands as U+FFFD. References in the words lead within the file
 * where it has the clause.
 */
export function renderAkn({ view, clauses, archiveName, references }: Subject, href: Href): string {
  const around = aroundOf(view, clauses, href, references?.() ?? new Map());
  const told = { view, archiveName, href };
  const inner = clauses === view.clauses ? documentOf(told, around) : portionIn(told, clauses, around);
  return writeXml(element('akomaNtoso', NAMESPACES, [inner]));
}

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:ta': 'urn:treaty-archive:akn:1',
};

/** Notes are those of the whole text: a portion may name one that stands elsewhere in it. */
function aroundOf(view: TextView, clauses: readonly Clause[], href: Href, references: References): Around {
  const shown = new Set([...walk(clauses)].map(({ eId }) => eId));
  const destination = (eId: Clause['eId']) => (shown.has(eId) ? eId : null);
  return {
    notes: new Map(
      [...walk(view.clauses)].flatMap((clause) =>
        clause.kind === 'note' && clause.number !== null ? [[clause.number, clause] as const] : [],
      ),
    ),
    linksIn: (clause) =>
      linksIn(clause, { view, href, destination, references }).flatMap(({ start, end, to, href: at }) => {
        const leads = to === undefined ? at : `#${to}`;
        return leads === undefined ? [] : [{ start, end, href: leads }];
      }),
  };
}

function documentOf(told: Telling, around: Around): Element {
  const { work, front, clauses } = told.view;
  const title = inlineElement('docTitle', {}, escaped(front.title));
  return element('doc', { name: work.type, contains: 'singleVersion' }, [
    metaOf(told, clauses, { clause: null, to: null }),
    element('preface', {}, [element('longTitle', {}, [element('p', {}, title)])]),
    ...documentBody(clauses, null, around, (annex) => metaOfAnnex(told, annex)),
  ]);
}

function portionIn(told: Telling, clauses: readonly Clause[], around: Around): Element {
  const { view, href } = told;
  const [first] = clauses;
  const last = clauses.at(-1);
  const extent = { clause: first?.eId ?? null, to: last === first ? null : (last?.eId ?? null) };
  return element('portion', { includedIn: href(addressIn(view, null)) }, [
    metaOf(told, clauses, extent),
    element('portionBody', {}, [portionOf(clauses, around)]),
  ]);
}
