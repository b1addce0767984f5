import { type Clause, walk } from '../../model/clause.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { documentBody, portionOf } from './body.ts';
import type { AllNotes } from './clauses.ts';
import { metaOf, metaOfAnnex } from './meta.ts';
import { type Element, element, escaped, inlineElement, writeXml } from './xml.ts';

/**
 * A text as an Akoma Ntoso 3.0 document (OASIS, 2018), a clause or range as a portion of it. Its clauses can be read
 * back as they are (docs/akn.md); what XML 1.0 cannot hold stands as U+FFFD.
 */
export function renderAkn(view: TextView, clauses: readonly Clause[], href: Href): string {
  const inner = clauses === view.clauses ? documentOf(view, href) : portionIn(view, clauses, href);
  return writeXml(element('akomaNtoso', NAMESPACES, [inner]));
}

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:ta': 'urn:treaty-archive:akn:1',
};

/** Of the whole text, where a portion names one that stands elsewhere in it too. */
const notesIn = (view: TextView): AllNotes =>
  new Map(
    [...walk(view.clauses)].flatMap((clause) =>
      clause.kind === 'note' && clause.number !== null ? [[clause.number, clause] as const] : [],
    ),
  );

function documentOf(view: TextView, href: Href): Element {
  const { work, front, clauses } = view;
  const title = inlineElement('docTitle', {}, escaped(front.title));
  return element('doc', { name: work.type, contains: 'singleVersion' }, [
    metaOf(view, clauses, { clause: null, to: null }, href),
    element('preface', {}, [element('longTitle', {}, [element('p', {}, title)])]),
    ...documentBody(clauses, null, notesIn(view), (annex) => metaOfAnnex(view, annex, href)),
  ]);
}

function portionIn(view: TextView, clauses: readonly Clause[], href: Href): Element {
  const [first] = clauses;
  const last = clauses.at(-1);
  const extent = { clause: first?.eId ?? null, to: last === first ? null : (last?.eId ?? null) };
  return element('portion', { includedIn: href(addressIn(view, null)) }, [
    metaOf(view, clauses, extent, href),
    element('portionBody', {}, [portionOf(clauses, notesIn(view))]),
  ]);
}
