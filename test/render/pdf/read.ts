import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { type DrawnPlace, type Shown, shownText } from './content.ts';

/** An element of the structure tree as a reader of the file finds it. */
export interface ReadElement {
  readonly type: string;
  readonly language: string | null;
  readonly alternative: string | null;
  readonly expansion: string | null;
  readonly kids: readonly (ReadElement | string)[];
}

export interface ReadOutline {
  readonly title: string;
  readonly children: readonly ReadOutline[];
}

/** Content as the tree reads it, with the elements around it, outermost first. */
export interface ReadContent extends DrawnPlace {
  readonly page: number;
  readonly around: readonly { readonly type: string; readonly id: number }[];
  readonly words: string;
}

export interface ReadPdf {
  /** All content in the order of the structure tree. */
  readonly order: readonly ReadContent[];
  readonly pages: readonly Shown[];
  readonly tree: ReadElement;
  readonly outline: readonly ReadOutline[];
  /** Names of destinations, in the order of the name tree, and their pages from 1. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly links: readonly { readonly page: number; readonly target: string; readonly says: string }[];
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly info: Readonly<Record<string, string>>;
  readonly xmp: string;
  readonly id: string;
}

/** What a screen reader says in the place of words, in order. */
export const spokenIn = ({ alternative, kids }: ReadElement): readonly string[] => [
  ...(alternative === null ? [] : [alternative]),
  ...kids.flatMap((kid) => (typeof kid === 'string' ? [] : spokenIn(kid))),
];

/** Reads a file of ours back: every word by way of the structure tree, as assistive technology does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = pdf;
  const dict = (object: PDFObject | undefined): PDFDict => context.lookup(object, PDFDict);
  const list = (object: PDFObject | undefined): readonly PDFObject[] => {
    const found = context.lookup(object);
    return found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [object as PDFObject];
  };
  const words = (object: PDFObject | undefined): string => wordsOf(context.lookup(object));
  const get = (from: PDFDict, name: string): PDFObject | undefined => from.get(PDFName.of(name));
  const stream = (object: PDFObject | undefined): Uint8Array => decodeStream(context.lookup(object));
  const pageRefs = pdf.getPages().map(({ ref }) => ref);
  const pageOf = (object: PDFObject | undefined): number =>
    pageRefs.findIndex((ref) => ref.toString() === object?.toString());
  const pages = pdf.getPages().map(({ node }) => shownText(node, context, stream));

  const order: ReadContent[] = [];
  const open: { type: string; id: number }[] = [];
  let elements = 0;
  const readContent = (at: number, mcid: number): string => {
    const page = pages[at];
    const words = page?.byMcid.get(mcid) ?? '';
    const place = page?.placeByMcid.get(mcid);
    if (place !== undefined) order.push({ ...place, page: at + 1, around: [...open], words });
    return words;
  };
  const readElement = (object: PDFObject): ReadElement => {
    const element = dict(object);
    elements += 1;
    open.push({ type: get(element, 'S')?.toString().slice(1) ?? '', id: elements });
    const read = readOwn(element);
    open.pop();
    return read;
  };
  const readOwn = (element: PDFDict): ReadElement => {
    const page = get(element, 'Pg');
    const text = (name: string): string | null => {
      const value = get(element, name);
      return value === undefined ? null : words(value);
    };
    return {
      type: get(element, 'S')?.toString().slice(1) ?? '',
      language: text('Lang'),
      alternative: text('Alt'),
      expansion: text('E'),
      kids: list(get(element, 'K')).flatMap((kid) => readKid(kid, page)),
    };
  };
  const readKid = (kid: PDFObject, page: PDFObject | undefined): readonly (ReadElement | string)[] => {
    if (kid instanceof PDFNumber) return [readContent(pageOf(page), kid.asNumber())];
    const own = dict(kid);
    const type = get(own, 'Type')?.toString();
    if (type === '/OBJR') return [];
    if (type !== '/MCR') return [readElement(kid)];
    const mcid = context.lookup(get(own, 'MCID'), PDFNumber).asNumber();
    return [readContent(pageOf(get(own, 'Pg') ?? page), mcid)];
  };

  const readOutline = (object: PDFObject | undefined): readonly ReadOutline[] => {
    const entries: ReadOutline[] = [];
    for (let at = object; at !== undefined; at = get(dict(at), 'Next')) {
      entries.push({ title: words(get(dict(at), 'Title')), children: readOutline(get(dict(at), 'First')) });
    }
    return entries;
  };

  const named = (object: PDFObject | undefined): readonly (readonly [string, PDFObject])[] => {
    const names = object === undefined ? [] : list(get(dict(object), 'Names'));
    return names.flatMap((name, at) =>
      at % 2 === 0 ? [[words(name), names[at + 1] as PDFObject] as const] : [],
    );
  };
  const nameTrees = dict(get(catalog, 'Names'));
  const outlines = get(catalog, 'Outlines');
  const links = pdf.getPages().flatMap(({ node }, page) =>
    list(get(node, 'Annots')).map((object) => {
      const link = dict(object);
      const action = get(link, 'A');
      const target = action === undefined ? words(get(link, 'Dest')) : words(get(dict(action), 'URI'));
      return { page: page + 1, target, says: words(get(link, 'Contents')) };
    }),
  );
  const root = dict(get(catalog, 'StructTreeRoot'));
  const info = dict(context.trailerInfo.Info);
  return {
    pages,
    tree: readElement(get(root, 'K') as PDFObject),
    order,
    outline: outlines === undefined ? [] : readOutline(get(dict(outlines), 'First')),
    destinations: new Map(
      named(get(nameTrees, 'Dests')).map(([name, view]) => [name, pageOf(list(view)[0]) + 1]),
    ),
    links,
    attachments: named(get(nameTrees, 'EmbeddedFiles')).map(([name, file]) => ({
      name,
      text: new TextDecoder().decode(stream(get(dict(get(dict(file), 'EF')), 'F'))),
    })),
    info: Object.fromEntries(info.entries().map(([name, value]) => [name.toString().slice(1), words(value)])),
    xmp: new TextDecoder().decode(stream(get(catalog, 'Metadata'))),
    id: list(context.trailerInfo.ID).map(String).join(' '),
  };
}

function decodeStream(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new TypeError('no stream where the file names one');
  return stream.dict.has(PDFName.of('Filter')) ? decodePDFRawStream(stream).decode() : stream.contents;
}

function wordsOf(object: PDFObject | undefined): string {
  if (object instanceof PDFHexString || object instanceof PDFString) return object.decodeText();
  return object === undefined || object instanceof PDFRef ? '' : object.toString();
}

/** Types whose content is not the text's own words. */
const OURS: ReadonlySet<string> = new Set(['Level', 'Gap', 'Supplied', 'Figure', 'TOC']);

/** Elements that stand in a line with others. */
const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Reference',
  'Inserted',
  'Deleted',
  'Level',
  'Gap',
  'Supplied',
]);

/** The words below an element as they copy out, blocks one space apart. */
export function textOf(element: ReadElement, leaveOut: ReadonlySet<string> = OURS): string {
  const read = ({ type, kids }: ReadElement): string => {
    if (leaveOut.has(type)) return '';
    const text = kids.map((kid) => (typeof kid === 'string' ? kid : read(kid))).join('');
    return INLINE.has(type) ? text : ` ${text} `;
  };
  return read(element).replace(/\s+/gu, ' ').trim();
}

export function* elementsOf(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const kid of element.kids) if (typeof kid !== 'string') yield* elementsOf(kid);
}

/** What stands below title block and contents. */
export function bodyOf({ tree }: ReadPdf): ReadElement {
  const isHead = (kid: ReadElement): boolean =>
    [...elementsOf(kid)].some(({ type }) => type === 'H1' || type === 'TOC');
  return { ...tree, kids: tree.kids.filter((kid) => typeof kid === 'string' || !isHead(kid)) };
}
