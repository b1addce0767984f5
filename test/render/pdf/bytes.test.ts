import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { builtOf } from '../../support/built.ts';
import { documentOf } from './documents.ts';
import { EVERYTHING } from './features.ts';
import { FONTS } from './fonts.ts';
import { readPdf } from './read.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the bytes depend on the document, the fonts and the layout alone', () => {
  const document = documentOf(EVERYTHING);

  test('twice the same bytes, whatever was rendered between and however the object was put together', async () => {
    const first = await renderPdf(document, FONTS);
    await renderPdf(documentOf([], { title: 'Office of affiliated effigies' }), FONTS);
    const turned = Object.fromEntries(Object.entries(structuredClone(document)).reverse());
    expect(hash(await renderPdf({ ...document, ...turned }, { ...FONTS }))).toBe(hash(first));
  });

  test('the same bytes in another process, time zone and locale', async () => {
    const probe = builtOf('test/render/pdf/bytesProbe.ts');
    const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'az_AZ.UTF-8', LC_ALL: 'az_AZ.UTF-8' };
    const other = execFileSync(process.execPath, [probe], { env, encoding: 'utf8' });
    expect(other.trim()).toBe(hash(await renderPdf(document, FONTS)));
  });

  test.each([
    ['the permalink', { permalink: 'https://mirror.example/t/harbour-treaty-1971/eng@1971-03-02' }],
    ['a fact about its attestation', { facts: [{ name: 'Attestation', value: [{ text: 'official' }] }] }],
    ['an attachment', { attachments: [] }],
  ])('%s changes the identifier of the file', async (_, change) => {
    const one = await readPdf(await renderPdf(document, FONTS));
    const other = await readPdf(await renderPdf({ ...document, ...change }, FONTS));
    expect(other.id).not.toBe(one.id);
  });
});
