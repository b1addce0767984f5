import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibTeX, toCslJson, toRis } from '../../src/cite/format/records.ts';
import type { Cited } from '../../src/cite/format/subject.ts';
import { CITED, citeOf, DAYS_GIVEN, initialedWork } from './cited.ts';

const RECORDS = { 'csl.json': toCslJson, ris: toRis, bib: toBibTeX };

describe.each(Object.entries(RECORDS))('records as .%s', (name, write) => {
  test('of every kind of act', async () => {
    const all = Object.entries(CITED).map(([what, cited]) => `# ${what}\n${write(cited, DAYS_GIVEN)}`);
    await expect(all.join('\n').replaceAll('\r', '')).toMatchFileSnapshot(
      `../golden/cite/records.${name}.txt`,
    );
  });
});

test('only an act whose nature is treaty is one', () => {
  for (const cited of Object.values(CITED)) {
    const isTreaty = cited.work.nature === 'treaty';
    expect(JSON.parse(toCslJson(cited, DAYS_GIVEN))[0].type).toBe(isTreaty ? 'treaty' : 'document');
    expect(toRis(cited, DAYS_GIVEN).includes('M3  - Treaty\r\n')).toBe(isTreaty);
    expect(toBibTeX(cited, DAYS_GIVEN).includes('type = {Treaty}')).toBe(isTreaty);
  }
});

/** Titles made to break out of a field: line breaks, braces, angle brackets, quotes, formulas, controls. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\r\nER  - ',
        '\n',
        '}',
        '{',
        '\\',
        '"',
        '<b>',
        '=HYPERLINK("x")',
        '@',
        '%',
        '\u0000',
        '\u202E',
        ',',
        'a',
        '\n@misc{x,',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const named = (title: string): Cited =>
  citeOf({
    work: { ...initialedWork, title: { eng: title }, short_title: { eng: title }, place: title },
    title,
    archive: title,
  });

describe('a title cannot leave its field', () => {
  test('RIS: every line is a known tag, one record, nothing after its end', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const lines = toRis(named(title), DAYS_GIVEN).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.at(-1)).toBe('ER  - ');
        for (const line of lines)
          expect(line).toMatch(
            /^(?:TY|M3|ID|TI|ST|DA|PY|CY|SE|LA|DP|UR|Y2|N1|ER) {2}- [^\p{Cc}\u2028\u2029\u202e]*$/u,
          );
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
      }),
    );
  });

  test('BibTeX: one entry, braces balanced at every place, one field a line', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const record = toBibTeX(named(title), DAYS_GIVEN);
        let depth = 0;
        for (const [at, sign] of [...record].entries()) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
          if (depth === 0 && sign === '}') expect(at).toBe([...record].length - 2);
        }
        expect(depth).toBe(0);
        const [head = '', ...fields] = record.trimEnd().split('\n');
        expect(head).toMatch(/^@misc\{[A-Za-z0-9-]+,$/u);
        expect(fields.pop()).toBe('}');
        for (const field of fields) expect(field).toMatch(/^ {2}[a-z]+ = \{.*\},$/u);
      }),
    );
  });

  test('CSL-JSON: one item whose title is the title on one line', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const items = JSON.parse(toCslJson(named(title), DAYS_GIVEN));
        expect(items).toHaveLength(1);
        expect(items[0].title).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('no line of a record begins as a spreadsheet formula', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        for (const write of [toRis, toCslJson]) {
          for (const line of write(named(title), DAYS_GIVEN).split(/\r?\n/u))
            expect(line).not.toMatch(/^[=+@\t-]/u);
        }
      }),
    );
  });
});
