import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ParseOption, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const FOLDER = join(import.meta.dirname, '../../fixtures/akn');
const SCHEMA = join(FOLDER, 'akomantoso30.xsd');

let validator: XsdValidator | null = null;

/** The schema of OASIS, read once: it takes a quarter of a second. */
function schema(): XsdValidator {
  if (validator !== null) return validator;
  xmlRegisterInputProvider(fsInputProviders);
  const source = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: pathToFileURL(SCHEMA).href });
  validator = XsdValidator.fromDoc(source);
  return validator;
}

/** What the schema of Akoma Ntoso 3.0 has against the file; empty where nothing. */
export function faultsOf(xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_HUGE });
  try {
    schema().validate(document);
    return [];
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .split('\n')
      .slice(0, 8);
  } finally {
    document.dispose();
  }
}

/** Title and words of the outermost element, as a strict reader has them; throws where the file is not well-formed. */
export function rootOf(xml: string): readonly [title: string, words: string] {
  const document = XmlDocument.fromString(xml);
  const read = [document.root.attr('title')?.value ?? '', document.root.content] as const;
  document.dispose();
  return read;
}
