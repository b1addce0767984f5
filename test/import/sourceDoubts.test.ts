import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/cli/import/report.ts';
import { isWell, type Outcome } from '../../src/cli/import/texts.ts';
import { importSource } from '../../src/import/import.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';
import { docx, ORCHARD, wordFile } from '../support/publications.ts';

const FRENCH = [
  'Accord sur le verger partagé',
  'Les Parties sont convenues de ce qui suit :',
  'Article 1',
  'La récolte est partagée par moitié entre les deux rives.',
  'Article 2',
  'Le présent accord entre en vigueur dès la première récolte.',
].join('\n\n');

/** What an editor is told of a file, and whether `--strict` lets it pass. */
async function told(content: Uint8Array, name: string, language: LanguageCode = 'eng') {
  const source = await readSource(content, name);
  if (isUnread(source)) throw new Error(`not read: ${source.fault}`);
  const front = { language_role: 'not-stated' };
  const result = importSource(source, { language, pick: null, isWhole: false, title: null, front });
  if ('refusal' in result) throw new Error(JSON.stringify(result));
  const outcome: Outcome = { files: [name], language, result, written: [] };
  return {
    report: reportText(outcome, result),
    passes: { strict: isWell(outcome, true), lax: isWell(outcome, false) },
  };
}

describe('what a reader of files could not tell', () => {
  test('an encoding that was guessed is said and is a doubt', async () => {
    const { report, passes } = await told(Buffer.from(FRENCH, 'latin1'), 'verger.txt', 'fra');
    expect(report).toContain(
      'Doubtful: 1\n  the file does not say its encoding: it was read as windows-1252',
    );
    expect(passes).toEqual({ strict: false, lax: true });
  });

  test('so are changes that nobody accepted', async () => {
    const body = ORCHARD.map((words) => `<w:p><w:ins><w:r><w:t>${words}</w:t></w:r></w:ins></w:p>`).join('');
    const { report, passes } = await told(wordFile(body), 'orchard.docx');
    expect(report).toContain(`the file holds ${ORCHARD.length} tracked changes`);
    expect(passes).toEqual({ strict: false, lax: true });
  });

  test('and signs that turn the order of what is seen', async () => {
    const { report, passes } = await told(
      Buffer.from(ORCHARD.join('\n\n').replace('apples', '\u202Eapples'), 'utf8'),
      'orchard.txt',
    );
    expect(report).toContain('1 characters that no text prints were left out: U+202E');
    expect(passes).toEqual({ strict: false, lax: true });
  });

  test('where nothing is doubtful, that is said, and it passes', async () => {
    const { report, passes } = await told(docx(ORCHARD), 'orchard.docx');
    expect(report).toContain('Doubtful: nothing was found');
    expect(passes).toEqual({ strict: true, lax: true });
  });
});
