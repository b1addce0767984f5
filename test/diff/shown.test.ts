import { describe, expect, test } from 'vitest';
import { comparePasted, compareSides, type Side } from '../../src/diff/side.ts';
import { formatAddress, parseAddress } from '../../src/model/address.ts';
import { parseText } from '../../src/parse/text.ts';
import { comparisonJson, pastedJson } from '../../src/render/diffJson.ts';
import { comparisonText, pastedText } from '../../src/render/diffText.ts';

function side(date: string, body: string): Side {
  const source = `---\ntitle: Treaty\nlanguage_role: not-stated\n---\n\n${body}`;
  const { value } = parseText(source, `w/eng@${date}.md`, 'eng');
  const address = parseAddress(`/t/w/eng@${date}`);
  if (value === null || address === null) throw new Error('the invented text cannot be read');
  return { address, title: 'Treaty', language: 'eng', clauses: value.clauses, levelOf: () => 'unchecked' };
}

const SCOPE = '## Article 1. Scope\n\nThis Agreement applies to the River.';
const LIGHTS = (words: string): string => `## Article 1\n\n1. ${words}\n\n2. Costs are shared.`;
const TOLLS = '## Article 2. Tolls\n\nNo tolls are charged.';

test('an article that came is shown with its heading, as one that went', () => {
  const came = compareSides(side('2000-01-01', SCOPE), side('2001-01-01', `${SCOPE}\n\n${TOLLS}`));
  expect(comparisonText(came).split('\n')).toEqual([
    'added',
    '+ /t/w/eng@2001-01-01/art_2 [unchecked]',
    'heading: {+Tolls+}',
    '{+No tolls are charged.+}',
    '',
    '1 clause differs',
    '',
  ]);
  const went = compareSides(side('2001-01-01', `${SCOPE}\n\n${TOLLS}`), side('2002-01-01', SCOPE));
  expect(comparisonJson(went, formatAddress).changes[0]?.heading).toEqual([
    { is: 'changed', weight: 'words', before: 'Tolls', after: '' },
  ]);
});

test('words that changed are shown in one line, without a heading where it stayed, with the level of each side', () => {
  const before = side('2000-01-01', `${SCOPE}\n\n${TOLLS}`);
  const after = side('2001-01-01', `${SCOPE}\n\n${TOLLS.replace('No tolls', 'Small tolls')}`);
  expect(comparisonText(compareSides(before, { ...after, levelOf: () => null })).split('\n')).toEqual([
    'words',
    '- /t/w/eng@2000-01-01/art_2 [unchecked]',
    '+ /t/w/eng@2001-01-01/art_2 [no words]',
    '[-No-]{+Small+} tolls are charged.',
    '',
    '1 clause differs',
    '',
  ]);
  expect(comparisonText(compareSides(before, before))).toBe('No differences\n');
});

describe('what one text does not hold', () => {
  const whole = side('2000-01-01', `${SCOPE}\n\n${TOLLS}`);
  const torn = side('2001-01-01', `${SCOPE}\n\n[gap art_2: torn]`);

  test('is neither struck nor said to have changed, and its words stand as they are', () => {
    expect(comparisonText(compareSides(whole, torn)).split('\n')).toEqual([
      'held',
      '- /t/w/eng@2000-01-01/art_2 [unchecked]',
      '+ /t/w/eng@2001-01-01/art_2 [unchecked]',
      'not held: second',
      'Tolls',
      'No tolls are charged.',
      '',
      'No differences in what both hold; not held by one or both, and not compared: 1',
      '',
    ]);
    const json = comparisonJson(compareSides(torn, whole), formatAddress);
    expect(json).toMatchObject({ equal: null, notHeld: 1, counts: { held: 1 } });
    expect(json.changes).toMatchObject([{ heading: null, words: null, notHeldIn: 'from' }]);
  });

  test('is no clause that moved: what stands where another was lost did not go', () => {
    const [first, second] = [
      side('2000-01-01', `${SCOPE}\n\n${TOLLS}\n\n[gap art_3: torn]`),
      side('2001-01-01', `${SCOPE}\n\n[gap art_2: torn]\n\n## Article 3\n\nThe lamps are lit.`),
    ];
    const { changes } = compareSides(first, second);
    expect(changes.map(({ what, before, after }) => [what, before, after])).toEqual([
      [['held'], 'art_2', 'art_2'],
      [['held'], 'art_3', 'art_3'],
    ]);
  });

  test('makes no texts equal: of what both lack nobody can say', () => {
    expect(comparisonJson(compareSides(torn, torn), formatAddress)).toMatchObject({
      equal: null,
      notHeld: 1,
      changes: [],
    });
    expect(comparisonJson(compareSides(whole, whole), formatAddress)).toMatchObject({
      equal: true,
      notHeld: 0,
    });
    const other = side('2001-01-01', `${SCOPE.replace('River', 'Lake')}\n\n[gap art_2: torn]`);
    expect(comparisonJson(compareSides(torn, other), formatAddress)).toMatchObject({
      equal: false,
      notHeld: 1,
    });
  });
});

describe('a paragraph that one text holds in pieces around a gap without a name', () => {
  const whole = side(
    '2000-01-01',
    LIGHTS('They keep the lights. They mend the moles. They dredge the channel.'),
  );
  const shownOf = (one: Side, other: Side) => {
    const { equal, notHeld, counts, changes } = comparisonJson(compareSides(one, other), formatAddress);
    return { equal, notHeld, counts, rows: changes.map(({ notHeldIn, words }) => [notHeldIn, words]) };
  };

  test.each([
    ['in its middle', 'They keep the lights.\n\n[gap: torn]\n\nThey dredge the channel.'],
    ['at its end', 'They keep the lights.\n\n[gap: torn]'],
    ['at its beginning', '[gap: torn]\n\nThey dredge the channel.'],
    ['twice', '[gap: torn]\n\nThey mend the moles.\n\n[gap: torn]'],
    ['before its last words, which stand in it twice', '[gap: torn]\n\nthe channel.'],
  ])('may be the same: the gap stands %s', (_, words) => {
    const torn = side('2001-01-01', LIGHTS(words));
    expect(shownOf(whole, torn)).toEqual({
      equal: null,
      notHeld: words.split('[gap').length - 1,
      counts: { held: 1 },
      rows: [['to', null]],
    });
    expect(shownOf(torn, whole)).toMatchObject({ equal: null, counts: { held: 1 }, rows: [['from', null]] });
    const text = comparisonText(compareSides(whole, torn));
    expect(text).toContain('not held in part: second\nThey keep the lights. They mend the moles.');
    expect(text).not.toMatch(/\[-|\{\+/u);
  });

  test('differs where a piece has other words: they are shown, and nothing of the whole is struck', () => {
    const torn = side(
      '2001-01-01',
      LIGHTS('They hold the lights.\n\n[gap: torn]\n\nThey dredge the channel.'),
    );
    expect(comparisonText(compareSides(whole, torn))).toContain(
      'words, held\n- /t/w/eng@2000-01-01/art_1/para_1 [unchecked]\n+ /t/w/eng@2001-01-01/art_1/para_1 [unchecked]\n' +
        'not held in part: second\nThey keep{+hold+} the lights. They mend the moles. They dredge the channel.\n',
    );
    expect(comparisonText(compareSides(torn, whole))).toContain('They [-hold-]keep the lights. They mend');
    expect(comparisonJson(compareSides(whole, torn), formatAddress).equal).toBe(false);
  });

  test.each([
    ['its end is held and is another', '[gap: torn]\n\nThey dredge.'],
    ['a word is cut where the gap begins', 'They keep the light\n\n[gap: torn]'],
    ['a word between two that are held is lacking', 'They keep lights.\n\n[gap: torn]'],
  ])('differs where %s', (_, words) => {
    const torn = side('2001-01-01', LIGHTS(words));
    expect(comparisonJson(compareSides(whole, torn), formatAddress).equal).toBe(false);
    expect(comparisonText(compareSides(whole, torn))).not.toContain('[-');
  });

  test('says nothing of words in two languages, and neither that pieces came', () => {
    const torn = side(
      '2001-01-01',
      LIGHTS('They keep the lights.\n\n[gap: torn]\n\nThey dredge the channel.'),
    );
    const json = comparisonJson(compareSides(whole, { ...torn, language: 'rus' }), formatAddress);
    expect(json).toMatchObject({ equal: null, counts: { held: 1 } });
  });
});

test('of two languages it is told what clauses there are, and nothing of words or headings', () => {
  const english = side('2000-01-01', `${SCOPE}\n\n${TOLLS}`);
  const russian = { ...side('2000-01-01', '## Article 1. Сфера\n\nСоглашение.'), language: 'rus' as const };
  expect(comparisonText(compareSides(english, russian)).split('\n')).toEqual([
    'removed',
    '- /t/w/eng@2000-01-01/art_2 [unchecked]',
    '',
    '1 clause differs (two languages: structure only)',
    '',
  ]);
  expect(comparisonText(compareSides(english, { ...english, language: 'rus' }))).toBe(
    'No differences (two languages: structure only)\n',
  );
});

test('changes that follow one another stand in one pair of marks', () => {
  const before = side('2000-01-01', 'The light shows ships.');
  const after = side('2001-01-01', 'The light, and a bell, shows ships.');
  expect(comparisonText(compareSides(before, after))).toContain('The light{+, and a bell,+} shows ships.');
});

describe('a pasted text beside a clause', () => {
  const whole = side('2000-01-01', SCOPE);
  const torn = side('2001-01-01', `${SCOPE}\n\n[gap art_2: torn]`);
  const verdict = (one: Side, text: string) => pastedJson(one, comparePasted(one, text), formatAddress).equal;
  const words = 'This Agreement applies to the River.';

  test('is the same or differs where the clause is held whole', () => {
    expect([verdict(whole, words), verdict(whole, `${words} More.`)]).toEqual([true, false]);
  });

  test('may hold what the text does not: then nobody can say, unless held words are other words', () => {
    expect([verdict(torn, words), verdict(torn, `${words} More.`)]).toEqual([null, null]);
    expect(verdict(torn, words.replace('River', 'Lake'))).toBe(false);
    expect(pastedText(torn, comparePasted(torn, `${words} More.`))).toBe(
      'No differences in what is held\nNot held of it, and not compared: 1\n',
    );
  });
});
