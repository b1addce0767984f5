import type { Address } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { expressionOf, type Href, type TextView } from '../view.ts';
import { type Attributes, type Element, element } from '../xml.ts';

/** What is shown of a text: all of it, or from one clause to another. */
export type Extent = Pick<Address, 'clause' | 'to'>;

/** Who made what, by the eIds of the references. */
export interface Makers {
  /** Of the Work, each with the eId of a role. */
  readonly work: readonly (readonly [agent: string, role: string])[];
  readonly expression: string;
}

const value = (name: string, of: string | number, more: Attributes = {}): Element =>
  element(name, { value: of, ...more });

/** FRBR: the Work, this text of it and this file, each with the archive's own address. */
export function identificationOf(view: TextView, extent: Extent, makers: Makers, href: Href): Element {
  const { work, key, edition, front } = view;
  const at = (part: Extent, own: Partial<Address>): string =>
    href({ work: work.id, expression: null, ...part, format: 'html', ...own });
  const whole: Extent = { clause: null, to: null };
  const uris = (own: Partial<Address>): readonly Element[] => [
    value('FRBRthis', at(extent, own)),
    value('FRBRuri', at(whole, own)),
  ];
  const expression = expressionOf(view);
  const archive = element('FRBRauthor', { href: '#archive' });
  return element('identification', { source: '#archive' }, [
    element('FRBRWork', {}, [
      ...uris({}),
      value('FRBRalias', titleIn(work.title, key.language), { name: 'title' }),
      element('FRBRdate', { date: work.date, name: 'work' }),
      ...makers.work.map(([agent, role]) => element('FRBRauthor', { href: `#${agent}`, as: `#${role}` })),
      ...(makers.work.length === 0 ? [element('FRBRauthor', { href: '#not-stated' })] : []),
      value('FRBRcountry', 'zz', { showAs: 'international' }),
      value('FRBRsubtype', work.type),
      ...(work.treaty_series ?? []).map((place) => value('FRBRnumber', place)),
      value('FRBRname', work.id),
    ]),
    element('FRBRExpression', {}, [
      ...uris({ expression }),
      value('FRBRalias', front.title, { name: 'title' }),
      element('FRBRdate', { date: key.date, name: 'version' }),
      element('FRBRauthor', { href: `#${makers.expression}` }),
      value('FRBRversionNumber', edition),
      // Our page is a copy, whatever the text is.
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: textLanguage(key.language).bcp47 }),
    ]),
    element('FRBRManifestation', {}, [
      ...uris({ expression, format: 'xml' }),
      element('FRBRdate', {
        date: front.added ?? key.date,
        name: front.added === undefined ? 'version' : 'added',
      }),
      archive,
    ]),
  ]);
}
