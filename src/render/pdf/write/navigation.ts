import type { DrawnAnchor, DrawnLink } from '../draw/drawing.ts';
import type { Link } from '../text/span.ts';
import { ascii, byBytes, text } from './objects.ts';
import { type PDFContext, PDFNull, type PDFRef } from './pdfLib.ts';
import { parentKeyOf } from './structure.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Where an anchor shows: its page, with the place at the upper left corner and the zoom as it is. */
const viewOf = ({ page, left, top }: DrawnAnchor, pages: readonly PDFRef[]) => [
  pages[page] ?? PDFNull,
  'XYZ',
  rounded(left),
  rounded(top),
  PDFNull,
];

/** The name tree of destinations. */
export function writeDestinations(
  context: PDFContext,
  anchors: readonly DrawnAnchor[],
  pages: readonly PDFRef[],
): PDFRef {
  const named = anchors.flatMap((anchor) =>
    anchor.destination === null ? [] : [{ name: anchor.destination, anchor }],
  );
  const names = named
    .sort((a, b) => byBytes(a.name, b.name))
    .flatMap(({ name, anchor }) => [ascii(name), context.obj(viewOf(anchor, pages))]);
  return context.register(context.obj({ Names: names }));
}

/** Link annotations, one for each stretch of a line; each page has its own. */
export function writeLinks(
  context: PDFContext,
  links: readonly DrawnLink[],
  pages: readonly PDFRef[],
): readonly PDFRef[] {
  return links.map(({ page, link, left, bottom, right, top }, at) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [left, bottom, right, top].map(rounded),
        Border: [0, 0, 0],
        // Printed (PDF/A-3, 6.3.2).
        F: 4,
        Contents: text(link.says),
        StructParent: parentKeyOf(pages.length, at),
        P: pages[page],
        ...targetOf(link),
      }),
    ),
  );
}

const targetOf = ({ target }: Link) =>
  'uri' in target
    ? { A: { Type: 'Action', S: 'URI', URI: ascii(target.uri) } }
    : { Dest: ascii(target.destination) };

interface Entry {
  readonly ref: PDFRef;
  readonly depth: number;
  readonly anchor: DrawnAnchor | null;
  readonly children: Entry[];
}

/** The outline, nested as the clauses are, closed below its first level; null where nothing is named. */
export function writeOutline(
  context: PDFContext,
  anchors: readonly DrawnAnchor[],
  pages: readonly PDFRef[],
): PDFRef | null {
  const root: Entry = { ref: context.nextRef(), depth: 0, anchor: null, children: [] };
  const open = [root];
  for (const anchor of anchors) {
    if (anchor.bookmark === null) continue;
    const { depth } = anchor.bookmark;
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const entry: Entry = { ref: context.nextRef(), depth, anchor, children: [] };
    open.at(-1)?.children.push(entry);
    open.push(entry);
  }
  if (root.children.length === 0) return null;
  writeEntries(context, root, pages);
  const { First, Last } = endsOf(root);
  context.assign(root.ref, context.obj({ Type: 'Outlines', First, Last, Count: root.children.length }));
  return root.ref;
}

const endsOf = ({ children }: Entry) => ({ First: children[0]?.ref, Last: children.at(-1)?.ref });

function writeEntries(context: PDFContext, parent: Entry, pages: readonly PDFRef[]): void {
  for (const [at, entry] of parent.children.entries()) {
    const { anchor, ref, children } = entry;
    if (anchor === null) continue;
    const [before, after] = [parent.children[at - 1], parent.children[at + 1]];
    context.assign(
      ref,
      context.obj({
        Title: text(anchor.bookmark?.name ?? ''),
        Parent: parent.ref,
        Dest: viewOf(anchor, pages),
        ...(before === undefined ? {} : { Prev: before.ref }),
        ...(after === undefined ? {} : { Next: after.ref }),
        ...(children.length === 0 ? {} : { ...endsOf(entry), Count: -children.length }),
      }),
    );
    writeEntries(context, entry, pages);
  }
}
