import { createHash } from 'node:crypto';
import type { PdfAttachment } from '../document.ts';
import { ascii, byBytes, pdfDate, text } from './objects.ts';
import { type PDFContext, PDFHexString, type PDFRef } from './pdfLib.ts';

/** Files inside the file, each with what it is to the text (ISO 19005-3, 6.8). */
export function writeAttachments(
  context: PDFContext,
  attachments: readonly PdfAttachment[],
  date: string | null,
): readonly (readonly [name: string, ref: PDFRef])[] {
  return [...attachments]
    .sort((a, b) => byBytes(a.name, b.name))
    .map(({ name, mediaType, description, relationship, bytes }) => {
      const file = context.register(
        context.flateStream(bytes, {
          Type: 'EmbeddedFile',
          Subtype: mediaType,
          Params: {
            Size: bytes.length,
            ...(date === null ? {} : { ModDate: pdfDate(date) }),
            CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')),
          },
        }),
      );
      const specification = context.obj({
        Type: 'Filespec',
        F: ascii(name),
        UF: text(name),
        Desc: text(description),
        AFRelationship: relationship,
        EF: { F: file, UF: file },
      });
      return [name, context.register(specification)] as const;
    });
}
