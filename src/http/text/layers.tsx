import { type Place, permalinkOf } from '../../cite/library.ts';
import type { TextReference } from '../../cite/references.ts';
import { formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';
import { textLanguage } from '../../model/language.ts';
import { romanLayers } from '../../render/html/spoken.tsx';
import type { Layer } from '../../render/html/words.tsx';
import { addressIn, type TextView } from '../../render/view.ts';
import type { PageContext } from '../page.ts';
import type { Apparatus, TermUse } from './apparatus.ts';

interface LayerProps {
  readonly page: PageContext;
  readonly view: TextView;
  readonly apparatus: Apparatus;
  /** Whether a clause of this text stands on the page itself. */
  readonly isHere: (eId: EId) => boolean;
}

/** References and defined terms over the words of a clause. Links never lie within links. */
export function wordLayers(props: LayerProps): (clause: Clause) => readonly Layer[] {
  return ({ eId, words }) => {
    const { references, terms } = props.apparatus;
    const taken: Span[] = (words?.marks ?? []).filter(({ kind }) => kind === 'link');
    const layers: Layer[] = [];
    for (const reference of references.get(eId) ?? []) {
      layers.push(...romanLayers(words?.text ?? '', reference.start, reference.end));
      const layer = taken.some((span) => overlap(span, reference))
        ? null
        : referenceLayer(reference, eId, props);
      if (layer !== null) layers.push(layer);
      taken.push(reference);
    }
    for (const use of terms.get(eId) ?? [])
      if (!taken.some((span) => overlap(span, use))) layers.push(termLayer(use, props));
    return layers;
  };
}

type Span = Pick<Layer, 'start' | 'end'>;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A link to what is meant; to the catalogue where its text is not held; none where it is not clear. */
function referenceLayer(reference: TextReference, home: EId, props: LayerProps): Layer | null {
  const { start, end, status, targets } = reference;
  const [first, last = first] = targets;
  // "this Agreement", "this paragraph" lead nowhere: one is reading it.
  if (first?.work === props.view.work.id && (first.eId === null || first.eId === home)) return null;
  if (first === undefined || last === undefined || status === 'ambiguous' || status === 'absent') return null;
  const href = hrefOf(first, last, props);
  const title = status === 'not-held' ? props.page.say.reading.notHeldThere : undefined;
  return {
    start,
    end,
    draw: (inner) => (
      <a class={status === 'found' ? 'ref' : 'ref not-held'} href={href} title={title}>
        {inner}
      </a>
    ),
  };
}

function hrefOf(first: Place, last: Place, { page, view, isHere }: LayerProps): string {
  const { eId } = first;
  const own =
    first.work === view.work.id && first.key !== null && formatKey(first.key) === formatKey(view.key);
  if (own && eId !== null && isHere(eId)) return `#${eId}`;
  if (own) return page.link(formatAddress({ ...addressIn(view, eId), to: last === first ? null : last.eId }));
  return page.link(permalinkOf(first));
}

/** A link to the definition, whose words show while it is pointed at or has the focus. */
function termLayer({ start, end, definedIn, says }: TermUse, { page, view, isHere }: LayerProps): Layer {
  const href = isHere(definedIn) ? `#${definedIn}` : page.link(formatAddress(addressIn(view, definedIn)));
  return {
    start,
    end,
    draw: (inner) => (
      <a
        class="term"
        href={href}
        data-says={page.say.reading.term(says)}
        data-lang={textLanguage(view.key.language).bcp47}
      >
        {inner}
      </a>
    ),
  };
}
