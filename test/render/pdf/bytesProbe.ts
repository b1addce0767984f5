import { createHash } from 'node:crypto';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { EVERYTHING } from './features.ts';
import { FONTS } from './fonts.ts';

/** The hash of one document's bytes, for a test that runs this elsewhere. */
const bytes = await renderPdf(documentOf(EVERYTHING), FONTS);
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
