import type { PageContent } from '../draw/content.ts';
import type { DrawnLink } from '../draw/drawing.ts';
import { type Attributes, type Content, Element, type Kid, ROLES } from '../tag/element.ts';
import { ascii, byBytes, text } from './objects.ts';
import { type PDFContext, PDFNumber, type PDFObject, type PDFRef } from './pdfLib.ts';

interface Tagged {
  readonly root: Element;
  readonly contents: readonly PageContent[];
  readonly pages: readonly PDFRef[];
  readonly links: readonly DrawnLink[];
  /** One for each link, in their order. */
  readonly annotations: readonly PDFRef[];
}

/** Pages come first in the parent tree, then annotations. */
export const parentKeyOf = (pages: number, link: number): number => pages + link;

/** The structure tree, with the parent tree that leads from content back to it (ISO 32000-1, 14.7). */
export function writeStructure(context: PDFContext, tagged: Tagged): PDFRef {
  const { root, contents, pages, links } = tagged;
  const tree = context.nextRef();
  const refs = new Map<Element, PDFRef>();
  reserve(context, root, refs);
  const ids = new Map<string, PDFRef>();
  for (const element of refs.keys()) writeElement(context, element, { tagged, refs, tree, ids });
  const refOf = (element: Element): PDFRef => refs.get(element) ?? tree;
  const byPage = contents.flatMap(({ elements }, at) => [
    at,
    context.register(context.obj(elements.map(refOf))),
  ]);
  const byLink = links.flatMap(({ element }, at) => [parentKeyOf(pages.length, at), refOf(element)]);
  const names = [...ids].sort(([a], [b]) => byBytes(a, b)).flatMap(([id, ref]) => [ascii(id), ref]);
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: refOf(root),
      RoleMap: ROLES,
      ParentTree: context.register(context.obj({ Nums: [...byPage, ...byLink] })),
      ParentTreeNextKey: parentKeyOf(pages.length, links.length),
      ...(names.length === 0 ? {} : { IDTree: context.register(context.obj({ Names: names })) }),
    }),
  );
  return tree;
}

/** References for all elements that hold content, in reading order; others are left out. */
function reserve(context: PDFContext, element: Element, refs: Map<Element, PDFRef>): void {
  if (!holdsContent(element)) return;
  refs.set(element, context.nextRef());
  for (const kid of element.kids) if (kid instanceof Element) reserve(context, kid, refs);
}

/** An empty cell stays, or the ones behind it would move into other columns. */
const holdsContent = ({ type, kids }: Element): boolean =>
  type === 'TD' || type === 'TH' || kids.some((kid) => !(kid instanceof Element) || holdsContent(kid));

interface Tree {
  readonly tagged: Tagged;
  readonly refs: ReadonlyMap<Element, PDFRef>;
  readonly tree: PDFRef;
  readonly ids: Map<string, PDFRef>;
}

function writeElement(context: PDFContext, element: Element, { tagged, refs, tree, ids }: Tree): void {
  const ref = refs.get(element);
  if (ref === undefined) return;
  const { type, parent, attributes, kids } = element;
  const first = kids.find(isContent)?.page ?? linkPage(kids, tagged);
  const page = first === undefined ? undefined : tagged.pages[first];
  const written = kids.flatMap((kid) => writeKid(context, kid, first, tagged, refs) ?? []);
  if (attributes.id !== undefined) ids.set(attributes.id, ref);
  context.assign(
    ref,
    context.obj({
      Type: 'StructElem',
      S: type,
      P: (parent === null ? undefined : refs.get(parent)) ?? tree,
      ...(page === undefined ? {} : { Pg: page }),
      K: written.length === 1 ? written[0] : written,
      ...entriesOf(attributes, element),
    }),
  );
}

const isContent = (kid: Kid): kid is Content => 'mcid' in kid;

function linkPage(kids: readonly Kid[], { links }: Tagged): number | undefined {
  const link = kids.find((kid) => 'link' in kid);
  return link === undefined ? undefined : links[link.link]?.page;
}

function writeKid(
  context: PDFContext,
  kid: Kid,
  page: number | undefined,
  { pages, links, annotations }: Tagged,
  refs: ReadonlyMap<Element, PDFRef>,
): PDFObject | null {
  if (kid instanceof Element) return refs.get(kid) ?? null;
  if ('link' in kid) {
    const entries = { Type: 'OBJR', Obj: annotations[kid.link], Pg: pages[links[kid.link]?.page ?? 0] };
    return context.obj(entries);
  }
  if (kid.page === page) return PDFNumber.of(kid.mcid);
  return context.obj({ Type: 'MCR', Pg: pages[kid.page], MCID: kid.mcid });
}

/** Entries of the element's dictionary for what it says of itself (ISO 32000-1, tables 323, 343 to 349). */
function entriesOf(attributes: Attributes, { box }: Element) {
  const { language, alternative, expansion, id, title, scope, numbering, decoration } = attributes;
  return {
    ...(language === undefined ? {} : { Lang: ascii(language) }),
    ...(alternative === undefined ? {} : { Alt: text(alternative) }),
    ...(expansion === undefined ? {} : { E: text(expansion) }),
    ...(id === undefined ? {} : { ID: ascii(id) }),
    ...(title === undefined ? {} : { T: text(title) }),
    ...(scope === undefined ? {} : { A: { O: 'Table', Scope: scope } }),
    ...(numbering === undefined ? {} : { A: { O: 'List', ListNumbering: numbering } }),
    ...(decoration === undefined ? {} : { A: { O: 'Layout', TextDecorationType: decoration } }),
    ...(box === null ? {} : { A: { O: 'Layout', BBox: [...box], Placement: 'Block' } }),
  };
}
