import { titleIn, type Work, wordings } from '../../model/work.ts';
import { offeredOfWork } from '../formats.ts';
import type { Href } from '../view.ts';
import { copyOf, encodingsOf, type LinkedText, workAt, workNode } from './copy.ts';
import { given, inContext, type JsonLdNode } from './jsonLd.ts';

/** A Work with its texts. The same for every reader. */
export function jsonLdOfWork(work: Work, texts: readonly LinkedText[], href: Href): JsonLdNode {
  const address = workAt(work);
  const { name, ...known } = workNode(work, href);
  return inContext(
    given({
      ...known,
      name: name ?? titleIn(work.title, 'eng'),
      url: href(address),
      alternateName: otherNames(work),
      legislationIdentifier: [work.id, ...(work.treaty_series ?? [])],
      legislationType: work.type,
      legislationDate: work.date,
      'eli:date_document': work.date,
      abstract: work.abstract === undefined ? null : titleIn(work.abstract, 'eng'),
      sameAs: work.official_copies.flatMap(({ url }) => url ?? []),
      workExample: texts.map((text) => exampleOf(work, text, href)),
      'eli:is_realized_by': texts.map((text) => ({ '@id': hrefOf(work, text, href) })),
      encoding: encodingsOf(offeredOfWork({ expressions: texts }), (format) => href({ ...address, format })),
    }),
  );
}

/** Titles in other languages, short titles and what else it is called. */
function otherNames(work: Work): readonly string[] {
  const title = titleIn(work.title, 'eng');
  const names = Object.values(work.names ?? {}).flatMap((own) => own ?? []);
  const all = [...wordings(work.title), ...wordings(work.short_title ?? {}), ...names];
  return [...new Set(all)].filter((name) => name !== title);
}

const hrefOf = (work: Work, { key }: LinkedText, href: Href): string =>
  href({ ...workAt(work), expression: { ...key, edition: null } });

const exampleOf = (work: Work, text: LinkedText, href: Href): JsonLdNode => ({
  '@id': hrefOf(work, text, href),
  name: text.front.title,
  ...copyOf(text, work),
});
