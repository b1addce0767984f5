import { afterAll, describe, expect, test } from 'vitest';
import { contentsAmong } from '../../src/import/contents.ts';
import { parseArchiveFile, parseWorkFile } from '../../src/parse/workFile.ts';
import { quotedPassages } from '../../src/quote/passages.ts';
import { readSource } from '../../src/sources/read.ts';
import { workFile } from '../support/folder.ts';
import { ORCHARD, pdf } from '../support/publications.ts';
import { FILES } from './files.ts';
import { GROWN, growth } from './growth.ts';
import { requestTargets } from './requests.ts';
import { bytesOf, fuzz, type Target, textOf } from './target.ts';
import { TEXTS } from './texts.ts';

/** Each time the same, so that a run says something about the change before it; `npm run bench -- fuzz` looks further. */
const SEED = 22;
const CASES = 150;

const { targets, stop } = requestTargets();
afterAll(stop);

describe('what was valid before somebody changed it is read or refused, and nothing else', () => {
  test.each([...TEXTS, ...FILES, ...targets].map((target) => [target.name, target] as const))(
    '%s',
    async (_, target) => {
      for (const sample of await target.samples())
        expect(await target.feed(new Uint8Array(sample))).toBe(true);
      const { fault } = await fuzz(target, CASES, SEED);
      expect(fault).toBeNull();
    },
  );
});

describe('a fault is found, and told by a small input', () => {
  const withFault = (feed: (text: string) => void): Target => ({
    name: 'a parser with a fault',
    tokens: ['<b>'],
    samples: async () => [bytesOf('words of a treaty, and many more of them')],
    feed: (bytes) => {
      feed(textOf(bytes));
      return true;
    },
  });

  test('one that throws where two signs meet', async () => {
    const { fault } = await fuzz(
      withFault((text) => {
        if (text.includes('<b>w')) throw new RangeError('lost');
      }),
      5000,
      SEED,
    );
    expect(fault).toMatchObject({
      input: expect.stringMatching(/<b>w.{0,60}$/su),
      says: expect.stringContaining('lost'),
    });
  });

  test('one that changes what all objects inherit', async () => {
    const { fault } = await fuzz(
      withFault((text) => {
        if (text.includes('__proto__')) Reflect.set(Object.prototype, 'harbour', 1);
      }),
      3000,
      SEED,
    );
    Reflect.deleteProperty(Object.prototype, 'harbour');
    expect(fault?.says).toContain('what all objects inherit was changed');
  });
});

/** Each piece looked at once costs ten times as much, all looked at for each a hundred times. */
const MUCH_MORE = 40;

test('of whatever is put one after the other ten times as much costs no hundred times as much', async () => {
  const grew: string[] = [];
  for (const one of GROWN) {
    let times = await growth(one, 150);
    // Other programs on the machine slow what is measured, though never each time alike.
    for (let again = 0; again < 3 && times > MUCH_MORE; again += 1)
      times = Math.min(times, await growth(one, 150));
    if (times > MUCH_MORE) grew.push(`${one.what}: ${times.toFixed(0)}`);
  }
  expect(grew).toEqual([]);
});

describe('what it found', () => {
  test('a character that no text prints keeps a file out also where it stands in a comment', () => {
    for (const read of [parseWorkFile, parseArchiveFile]) {
      const { value, issues } = read(
        `# a\0\n${read === parseWorkFile ? workFile() : 'name: { eng: A }\n'}`,
        'x.yaml',
      );
      expect([value, issues.map(({ line, rule }) => [line, rule])]).toEqual([
        null,
        [[1, 'control-character']],
      ]);
    }
  });

  test('a key that is a list is refused in our own words, and nothing is written on stderr', async () => {
    const warned: Error[] = [];
    const hear = (warning: Error): void => void warned.push(warning);
    process.on('warning', hear);
    const { issues } = parseArchiveFile('name: { eng: A }\n? [a]\n: b\n', 'archive.yaml');
    await new Promise((settle) => setImmediate(settle));
    process.off('warning', hear);
    expect([issues.map(({ line, rule }) => [line, rule]), warned]).toEqual([[[1, 'schema']], []]);
  });

  test('thousands of quotation marks that stay open are looked at once', () => {
    const text = '“'.repeat(200_000);
    expect(quotedPassages(`${text} one two three”`)).toEqual([{ start: 199_999, end: 200_014 }]);
  });

  test('a PDF of which one page is damaged is refused as such', async () => {
    const whole = Buffer.from(await pdf(ORCHARD)).toString('latin1');
    const spoilt = whole
      .replace('/Type /Page\n', '/Type /Pile\n')
      .replace(/\/Kids \[7 0 R\]/u, '/Kids [77 0 R]');
    expect(await readSource(Buffer.from(spoilt, 'latin1'), 'a.pdf')).toMatchObject({ fault: 'damaged' });
  });

  test('thousands of headings that come again at once are looked at a few times each', () => {
    let looks = 0;
    const heading = (at: number) => ({
      at,
      kind: 'article',
      shape: 'line',
      get order() {
        looks += 1;
        return [1];
      },
    });
    const headings = Array.from({ length: 2000 }, (_, at) => heading(at));
    contentsAmong([], headings as never, () => false);
    expect(looks).toBeGreaterThan(1999);
    expect(looks).toBeLessThan(20_000);
  });
});
