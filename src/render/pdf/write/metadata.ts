import { escaped } from '../../xml.ts';
import type { PdfDocument } from '../document.ts';

/** Says which program wrote the file; the layout's version is in a property of its own. */
export const CREATOR = 'Treaty archive';

/** Without a version: a new one that writes the same bytes changes no file. */
export const PRODUCER = 'pdf-lib';

const NAMESPACE = 'urn:treaty-archive:pdf:1:';

/** Our properties, explained in the file as PDF/A asks (ISO 19005-3, 6.6.2.3). */
const PROPERTIES: readonly (readonly [
  name: string,
  description: string,
  value: (document: PdfDocument, layout: number) => string,
])[] = [
  ['version', 'Version and edition of the text', ({ version }) => version],
  ['permalink', 'Permanent address of what is shown', ({ permalink }) => permalink],
  ['contentHash', 'Hash of what is shown', ({ contentHash }) => contentHash],
  ['level', 'Lowest level of attestation of the words shown', ({ running }) => running.level],
  ['layout', 'Version of the layout', (_, layout) => String(layout)],
];

/** The XMP packet. Info dictionary and packet say the same; no validator checks the title. */
export function xmp(document: PdfDocument, languages: readonly string[], layout: number): string {
  const { title, subject, keywords, date, permalink, source } = document;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${NAMESPACES}>
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:description>${alternatives(subject)}</dc:description>
<dc:language><rdf:Bag>${languages.map(item).join('')}</rdf:Bag></dc:language>
<dc:identifier>${xml(permalink)}</dc:identifier>
<dc:source>${xml(source)}</dc:source>
<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>
<pdf:Keywords>${xml(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer><xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
${datesOf(date)}
${PROPERTIES.map(([name, , value]) => `<treaty:${name}>${xml(value(document, layout))}</treaty:${name}>`).join('\n')}
<pdfaExtension:schemas><rdf:Bag>
${schema('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [['part', 'Part of ISO 14289', 'Integer', 'internal']])}
${schema(
  'Treaty archive',
  NAMESPACE,
  'treaty',
  PROPERTIES.map(([name, description]) => [name, description, 'Text', 'external']),
)}
</rdf:Bag></pdfaExtension:schemas>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const DATES = ['CreateDate', 'ModifyDate', 'MetadataDate'];

const datesOf = (date: string | null): string =>
  date === null ? '' : DATES.map((name) => `<xmp:${name}>${date}T00:00:00+00:00</xmp:${name}>`).join('');

const NAMESPACES = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  treaty: NAMESPACE,
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const xml = (value: string): string => escaped(value).xml;

const item = (value: string): string => `<rdf:li>${xml(value)}</rdf:li>`;

const alternatives = (value: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt>`;

type Property = readonly [name: string, description: string, type: string, category: string];

const schema = (title: string, uri: string, prefix: string, properties: readonly Property[]): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${title}</pdfaSchema:schema><pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${properties.map(property).join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`;

const property = ([name, description, type, category]: Property): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;
