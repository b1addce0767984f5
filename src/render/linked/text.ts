import { lowest } from '../../model/attestation.ts';
import { offeredOf } from '../formats.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import {
  copyOf,
  encodingsOf,
  identifierOf,
  isUnofficialTranslation,
  levelIn,
  workAt,
  workNode,
} from './copy.ts';
import { given, inContext, type JsonLdNode, property } from './jsonLd.ts';
import { partsOf } from './parts.ts';

/** One text of a Work, without its words: those stand on the page, and clause by clause in what it links. */
export function jsonLdOfText(view: TextView, href: Href): JsonLdNode {
  const { work, front, key, edition } = view;
  const isTranslation = isUnofficialTranslation(front);
  return inContext(
    given({
      '@id': href(addressIn(view, null)),
      url: href(addressIn(view, null)),
      name: front.title,
      ...copyOf(view, work),
      legislationIdentifier: isTranslation ? null : identifierOf(work, { key }, null),
      version: edition,
      identifier: [property('t1', `t1:${view.t1}`)],
      additionalProperty: levelIn(
        lowest([view.titleLevel, ...view.clauses.flatMap(({ eId }) => view.levelOf(eId) ?? [])]),
      ),
      exampleOfWork: workNode(work, href),
      ...(isTranslation
        ? { translationOfWork: { '@id': href(workAt(work)) } }
        : { 'eli:realizes': { '@id': href(workAt(work)) } }),
      hasPart: partsOf(view, view.clauses, href),
      encoding: encodingsOf(offeredOf(view), (format) => href(addressIn(view, null, format))),
    }),
  );
}
