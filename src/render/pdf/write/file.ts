import type { PdfDocument } from '../document.ts';
import type { PageContent } from '../draw/content.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Sheet } from '../layout/measures.ts';
import { Element } from '../tag/element.ts';
import { writeAttachments } from './attachments.ts';
import { writeFonts } from './fonts.ts';
import { srgbProfile } from './icc.ts';
import { CREATOR, PRODUCER, xmp } from './metadata.ts';
import { writeDestinations, writeLinks, writeOutline } from './navigation.ts';
import { ascii, byBytes, pdfDate, text } from './objects.ts';
import {
  type PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from './pdfLib.ts';
import { writeStructure } from './structure.ts';

/** Pages drawn, with all that stands behind them. */
export interface Drawn {
  readonly document: PdfDocument;
  readonly sheet: Sheet;
  readonly contents: readonly PageContent[];
  readonly drawing: Drawing;
  readonly root: Element;
  /** 32 hex digits, from everything the bytes depend on. */
  readonly id: string;
  readonly layout: number;
}

/** The file's bytes. Objects come in one order, dates from the document, compression from pure JavaScript. */
export async function writeFile(drawn: Drawn): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = pdf;
  const { document, drawing, contents, root, sheet } = drawn;
  const pages = writePages(pdf, drawn);
  const onPaper = placedBy(sheet.scale);
  const links = writeLinks(context, drawing.links.map(onPaper), pages);
  const anchors = drawing.anchors.map(onPaper);
  for (const [at, { element }] of drawing.links.entries()) element.add({ link: at });
  attachLinks(pdf, drawn, links);
  const outline = writeOutline(context, anchors, pages);
  const files = writeAttachments(context, document.attachments, document.date);
  const entries = {
    StructTreeRoot: writeStructure(context, {
      root,
      contents,
      pages,
      links: drawing.links,
      annotations: links,
    }),
    MarkInfo: { Marked: true },
    Lang: ascii(document.language),
    ViewerPreferences: { DisplayDocTitle: true },
    OutputIntents: [outputIntent(context)],
    Metadata: writeMetadata(context, drawn),
    Names: {
      Dests: writeDestinations(context, anchors, pages),
      ...(files.length === 0
        ? {}
        : { EmbeddedFiles: { Names: files.flatMap(([name, ref]) => [ascii(name), ref]) } }),
    },
    ...(files.length === 0 ? {} : { AF: files.map(([, ref]) => ref) }),
    ...(outline === null ? {} : { Outlines: outline, PageMode: 'UseOutlines' }),
  };
  for (const [name, value] of Object.entries(entries))
    catalog.set(PDFName.of(name), context.obj(value as never));
  writeTrailer(context, drawn);
  return pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** From points as laid out to points of the paper. */
const placedBy =
  (scale: number) =>
  <
    T extends {
      readonly left: number;
      readonly top: number;
      readonly right?: number;
      readonly bottom?: number;
    },
  >(
    place: T,
  ): T => ({
    ...place,
    left: place.left * scale,
    top: place.top * scale,
    ...(place.right === undefined ? {} : { right: place.right * scale }),
    ...(place.bottom === undefined ? {} : { bottom: place.bottom * scale }),
  });

function writePages(pdf: PDFDocument, { sheet, contents, drawing }: Drawn): readonly PDFRef[] {
  const { context } = pdf;
  const resources = writeFonts(context, drawing.fonts);
  return contents.map(({ operators }, at) => {
    const { node, ref } = pdf.addPage([sheet.width * sheet.scale, sheet.height * sheet.scale]);
    node.set(
      PDFName.of('Contents'),
      context.register(context.flateStream(Buffer.from(operators.join('\n'), 'latin1'))),
    );
    node.set(PDFName.of('Resources'), resources);
    node.set(PDFName.of('StructParents'), PDFNumber.of(at));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return ref;
  });
}

function attachLinks(pdf: PDFDocument, { drawing, contents }: Drawn, links: readonly PDFRef[]): void {
  const byPage = contents.map((): PDFRef[] => []);
  for (const [at, { page }] of drawing.links.entries()) {
    const ref = links[at];
    if (ref !== undefined) byPage[page]?.push(ref);
  }
  for (const [at, refs] of byPage.entries()) {
    if (refs.length > 0) pdf.getPage(at).node.set(PDFName.of('Annots'), pdf.context.obj(refs));
  }
}

const outputIntent = (context: PDFContext) => ({
  Type: 'OutputIntent',
  S: 'GTS_PDFA1',
  OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
  Info: PDFString.of('sRGB IEC61966-2.1'),
  DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
});

function writeMetadata(context: PDFContext, { document, root, layout }: Drawn): PDFRef {
  const languages = [...new Set([document.language, ...languagesOf(root)])].sort(byBytes);
  const packet = new TextEncoder().encode(xmp(document, languages, layout));
  return context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' }));
}

function languagesOf({ attributes, kids }: Element): readonly string[] {
  const below = kids.flatMap((kid) => (kid instanceof Element ? languagesOf(kid) : []));
  return attributes.language === undefined ? below : [attributes.language, ...below];
}

function writeTrailer(context: PDFContext, { document, id }: Drawn): void {
  const { title, subject, keywords, date } = document;
  const day = date === null ? null : pdfDate(date);
  const both = PDFHexString.of(id);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: text(title),
      Subject: text(subject),
      Keywords: text(keywords.join(', ')),
      Creator: text(CREATOR),
      Producer: text(PRODUCER),
      ...(day === null ? {} : { CreationDate: day, ModDate: day }),
    }),
  );
  context.trailerInfo.ID = context.obj([both, both]);
}
