import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolutionsFolder } from '../corpora.ts';
import { compared, told } from '../support/compared.ts';
import { bulletedPage, docx, newsPage, ORCHARD, pdf } from '../support/publications.ts';

/** An editor's transcription of the invented treaty. */
const transcription = (edit: (body: string) => string = (body) => body): string =>
  `---\ntitle: ${ORCHARD[0]}\nlanguage_role: authentic\n---\n\n${edit(
    ORCHARD.slice(1)
      .map((text) => (text.startsWith('ARTICLE') ? `## ${text}` : text))
      .join('\n\n'),
  )}\n`;

const withSlips = transcription((body) =>
  body
    .replace('Recalling that', 'Noting that')
    .replace('equal halves,', 'equal parts,')
    .replace('14 days', '15 days')
    .replace('on its own bank', 'on the bank')
    .replace('Neither Party', 'Each Party')
    .replace('by both gardeners.', 'by gardeners.'),
);

const SHAPES: readonly (readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>])[] = [
  ['news page with menus and advertisements', 'page.html', () => newsPage(ORCHARD)],
  ['page with bullets', 'page.html', () => bulletedPage(ORCHARD)],
  ['Word file', 'file.docx', () => docx(ORCHARD)],
  ['PDF of two columns', 'file.pdf', () => pdf(ORCHARD, { columns: 2 })],
  ['text whose paragraphs were glued together', 'file.txt', () => ORCHARD.join(' ')],
];

describe.each(SHAPES)('a transcription against a %s', (_, name, made) => {
  test('that has the same words is the same in every clause', async () => {
    const findings = await compared(transcription(), await made(), name);
    expect(findings).toHaveLength(8);
    expect(told(findings)).toEqual({});
  });

  test('with seeded errors: each is named, and nothing else', async () => {
    expect(told(await compared(withSlips, await made(), name))).toEqual({
      preamble__rec_1: 'words: [-Noting-]{+Recalling+}',
      art_I: 'words: [-parts-]{+halves+}',
      art_II__p_1: 'words: [-the-]{+its own+}[-15-]{+14+}',
      art_II__p_2: 'words: [-Each-]{+Neither+}',
      art_III: 'words: {+ both+}',
    });
  });
});

describe('a copy that has', () => {
  const FIRST = '1. The Parties shall refrain from counting the apples of each other.';
  const against = async (copy: string, ours = FIRST) =>
    told(await compared(ours, `An invented treaty\n\n${copy}`));

  test.each([
    [
      'other quotes, dashes, case and spaces',
      '1. THE “apples” - and  pears;',
      '1. The "apples" – and pears;',
      'typography',
    ],
    [
      'another comma',
      '1. a just, comprehensive, and lasting peace in the orchard;',
      '1. a just, comprehensive and lasting peace in the orchard;',
      'marks',
    ],
    [
      'another mark at the end',
      '1. Decides to remain seized of the tides,',
      '1. Decides to remain seized of the tides;',
      'marks',
    ],
  ])('%s', async (_, copy, ours, outcome) => {
    expect((await against(copy, ours)).para_1).toMatch(new RegExp(`^${outcome}: `, 'u'));
  });

  test('е for ё has the same words', async () => {
    const findings = await compared(
      '1. Договорённости сторон остаются тайной.',
      '1. Договоренности сторон остаются тайной.',
      'a.txt',
      'rus',
    );
    expect(told(findings).para_1).toMatch(/^typography/u);
  });

  test('words more at the end of the sentence, or before its beginning, differs', async () => {
    expect(
      await against('1. The Parties shall refrain from counting the apples of each other in winter.'),
    ).toMatchObject({
      para_1: 'words: {+ in winter+}',
    });
    expect(
      (await against('In winter, the Parties shall refrain from counting the apples of each other.')).para_1,
    ).toBe('words: {+In winter+}{+, +}[-The-]{+the+}');
    expect(
      (await against('Both the Parties shall refrain from counting the apples of each other.')).para_1,
    ).toMatch(/^words: /u);
  });

  test('words that a newspaper quotes has these words only', async () => {
    const ours = `${FIRST.slice(0, -1)}, and shall hold regular consultations on the matter with all gardeners of the river.`;
    const copy =
      'They promised to “hold regular consultations on the matter with all gardeners”, the minister said.';
    expect((await against(copy, ours)).para_1).toBe(
      'part: hold regular consultations on the matter with all gardeners',
    );
  });

  test('the clause in a sentence that is about it, in quotation marks, has it word for word', async () => {
    expect(
      await against('It says: “The Parties shall refrain from counting the apples of each other.”'),
    ).not.toHaveProperty('para_1');
  });

  test("a title's words in a sentence about something else does not have the title; a heading that differs does", async () => {
    const ours = `---\ntitle: Convention on the Shared Use of Orchards and Gardens\nlanguage_role: authentic\n---\n\n${FIRST}\n`;
    const words = 'on the Shared Use of Orchards and Gardens';
    expect((await against(`The members of the Committee ${words} met.`, ours)).title).toBe('not found');
    expect((await against(`Committee ${words}\n\nThey met.`, ours)).title).toBe(
      'words: [-Convention-]{+Committee+}',
    );
    expect(await against(`This is the Convention ${words} in full.`, ours)).not.toHaveProperty('title');
  });

  test('a blank filled differs in the words that fill it', async () => {
    const ours = '1. Within ____ days after the harvest the Parties shall establish relations.';
    expect(
      await against('1. Within ninety days after the harvest the Parties shall establish relations.', ours),
    ).toEqual({
      title: 'too short',
      para_1: 'words: [- ____-]{+ ninety+}',
    });
  });

  test('words that the end of a line cuts without a hyphen has them, and two words on two lines stay two', async () => {
    const ours =
      '1. The Parties shall refrain from counting the apples of each other, and may be seen, or maybe not.';
    const copy =
      '1. The Parties shall ref\nrain from count\n\ning the apples of each other, and may\nbe seen, or maybe not.';
    expect(await against(copy, ours)).not.toHaveProperty('para_1');
  });

  test('no such words is said not to have them, a few words without place not to be told', async () => {
    expect(
      await against('The river is high this year and nobody went out.', `${FIRST}\n\n2. Apples.`),
    ).toEqual({ title: 'too short', para_1: 'not found', para_2: 'too short' });
  });

  test('a clause of nearly the same words is not taken for one that it does not have', async () => {
    const ours =
      '1. Each Party shall water the trees on its own bank.\n\n2. Each Party shall water the trees on its own island.';
    expect(await against('1. Each Party shall water the trees on its own bank.', ours)).toEqual({
      title: 'too short',
      para_2: 'not found',
    });
  });

  test('another reading in its place, and the right words in a comment below, differs', async () => {
    const ours =
      '1. The tide turns twice a day.\n\n2. The moon pulls the water of the sea.\n\n3. Nobody shall count the waves.';
    const copy = [
      '1. The tide turns twice a day.',
      '2. The sun pulls the water of the sea.',
      '3. Nobody shall count the waves.',
      'Comment: it should read “The moon pulls the water of the sea.”',
    ].join('\n\n');
    const findings = await compared(ours, copy);
    expect(told(findings)).toMatchObject({ para_2: 'words: [-moon-]{+sun+}' });
    expect(findings.find(({ clause }) => clause === 'para_2')?.sameElsewhere).toBe(true);
  });

  test('lines broken inside words, notes between them and a page between two halves of a clause has it', async () => {
    const copy =
      'The Gazette 1\n\n1. The Parties shall refrain from count-\ning the ap-\n\fThe Gazette 2\n\nples of each other. 8\n\n8 Counting.';
    expect(await against(copy)).not.toHaveProperty('para_1');
  });
});

/** Slips of the scan that a transcriber puts right. */
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/Azerbai-\n/gu, 'Azerbai'],
  [/Europe, 8/u, 'Europe,'],
  [/\nll\. /u, '\n11. '],
  [/\n\n\n[\s\S]*$/u, '\n'],
];

const folder = resolutionsFolder();

describe.skipIf(folder === null)('the scan of Security Council resolution 853', () => {
  const scan = folder === null ? '' : readFileSync(join(folder, 'S_RES_0853_1993_EN_GOLD.txt'), 'utf8');
  const right = SCANNED.reduce((text, [slip, mended]) => text.replace(slip, mended), scan);
  const body = right.slice(right.indexOf('The Security Council,')).replace('Council,\n', 'Council,\n\n');
  const file = (edit: (text: string) => string): string =>
    `---\ntitle: Resolution 853 (1993)\nlanguage_role: authentic\n---\n\n${edit(body)}`;

  test('has every word of a transcription that is right', async () => {
    expect(
      told(
        await compared(
          file((text) => text),
          scan,
        ),
      ),
    ).toEqual({ title: 'too short', preamble__p_1: 'too short' });
  });

  test('names each seeded error of a transcription, and nothing else', async () => {
    const slips = file((text) =>
      text
        .replace('its resolution 822 (1993) of 30 April 1993', 'its resolution 822 (1993) of 20 April 1993')
        .replace('Reaffirming also the', 'Reaffirming the')
        .replace('complete and unconditional', 'complete and conditional')
        .replace('recently occupied areas of the Azerbaijani', 'occupied areas of the Azerbaijani')
        .replace('through direct contacts', 'through contacts')
        .replace('14. Decides to remain', '14. Decides not to remain'),
    );
    expect(told(await compared(slips, scan))).toEqual({
      title: 'too short',
      preamble__p_1: 'too short',
      preamble__rec_1: 'words: [-20-]{+30+}',
      preamble__rec_9: 'words: {+ also+}',
      para_1: 'words: {+ recently+}',
      para_3: 'words: [-conditional-]{+unconditional+}',
      para_8: 'words: {+ direct+}',
      para_14__p_1: 'words: [- not-]',
    });
  });
});
