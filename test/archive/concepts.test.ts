import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { checkConceptWords } from '../../src/archive/commonWords.ts';
import { piecesOf, readPieces } from '../../src/archive/kept/format.ts';
import { loadSnapshot } from '../../src/archive/load.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { LANGUAGE_CODES } from '../../src/model/language.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture, DOCUMENTS, folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';

const LABEL = '{ eng: Tides, rus: Приливы, hye: Մակընթացություններ, aze: Qabarmalar }';

/** One concept as an editor writes it; `words` after its label. */
const concept = (id: string, words = '{ eng: [tide, high water] }'): string => `
- id: ${id}
  label: ${LABEL}
  words: ${words}
`;

const folderWith = (concepts: string): string =>
  folderOf({ 'tides-1999/work.yaml': workFile(), 'concepts.yaml': concepts });
const idsIn = ({ concepts }: Archive): readonly string[] => concepts.map(({ id }) => id);

describe('concepts.yaml', () => {
  test('gives words of all languages for one thing, in the order of the file', () => {
    const { concepts } = Archive.load(folderWith(concept('tides') + concept('boats', '{ aze: [qayıq] }')));
    expect(concepts).toEqual([
      {
        id: 'tides',
        label: { eng: 'Tides', rus: 'Приливы', hye: 'Մակընթացություններ', aze: 'Qabarmalar' },
        words: { eng: ['tide', 'high water'] },
        line: 2,
      },
      expect.objectContaining({ id: 'boats', words: { aze: ['qayıq'] }, line: 6 }),
    ]);
  });

  test('may be missing', () => {
    expect(Archive.load(folderOf({ 'tides-1999/work.yaml': workFile() })).concepts).toEqual([]);
  });

  test('of this project has some 150 concepts and no issue', () => {
    const archive = Archive.load(DOCUMENTS);
    const issues = archive.snapshot.issues.filter(({ file }) => file === 'concepts.yaml');
    expect(archive.concepts.length).toBeGreaterThan(150);
    expect([...issues, ...checkConceptWords(archive)].map(formatIssue)).toEqual([]);
  });

  test('is read by what an earlier run kept', () => {
    const folder = folderWith(concept('tides'));
    const kept = readPieces(Buffer.concat([...piecesOf(Archive.load(folder).snapshot)]));
    expect(Archive.load(folder, kept).concepts).toEqual(Archive.load(folder).concepts);
  });

  test('is read anew when it changes, and stays as it was while it is no list', async () => {
    const folder = writeFiles(copyOfFixture(), { 'concepts.yaml': concept('tides') });
    const app = testApp(folder);
    const change = async (source: string): Promise<readonly string[]> => {
      writeFileSync(join(folder, 'concepts.yaml'), source);
      await app.services.refresh();
      return idsIn(app.services.archive());
    };
    await app.services.opened;
    expect(await change(concept('tides') + concept('boats', '{ eng: [boat] }'))).toEqual(['tides', 'boats']);
    expect(await change('- id: [')).toEqual(['tides', 'boats']);
    expect(await change('tides: {}')).toEqual(['tides', 'boats']);
    expect(await change(concept('waves'))).toEqual(['waves']);
  });
});

describe('a mistake in one concept leaves it alone out, named with its line', () => {
  test.each([
    ['an unknown key', concept('tides').replace('words:', 'word: x\n  words:'), '4 schema word: unknown key'],
    [
      'an unknown language',
      concept('tides', '{ eng: [tide], fre: [marée] }'),
      `4 schema words.fre: not a language of this archive: ${LANGUAGE_CODES.join(', ')}`,
    ],
    [
      'a label missing in a language',
      concept('tides').replace('rus: Приливы, ', ''),
      '3 schema label.rus: missing: topics have a label in every language',
    ],
    [
      'an empty list',
      concept('tides', '{ eng: [] }'),
      '4 schema words.eng: an empty list: leave the language out',
    ],
    ['no words at all', concept('tides', '{}'), '4 schema words: needs words in one language at least'],
    ['an id that is no slug', concept('High Tides'), '2 schema id: not a slug of a-z, 0-9 and single -'],
    [
      'words that nobody says without a subject',
      concept('tides', '{ eng: [tide, of all], rus: [ИИ] }'),
      '4 idle-word words.eng.1: "of all" has only words without a subject, which stand everywhere: add one that has',
      '4 idle-word words.rus.0: "ИИ" has only words without a subject, which stand everywhere: add one that has',
    ],
    [
      'words without letters',
      concept('tides', '{ eng: ["-"] }'),
      '4 idle-word words.eng.0: "-" has neither letters nor digits: take it out',
    ],
    [
      'a name that sides give to a place, in any case',
      concept('tides', '{ rus: [в Степанакерте] }'),
      '4 contested-name words.rus.0: "в Степанакерте" is one of several names that sides give to one place: take it out',
    ],
    [
      'a wider concept that the file has not',
      `${concept('tides')}  broader: sea\n`,
      '5 broader broader: no concept has the id "sea": add it or mend the name',
    ],
    [
      'a concept wider than itself',
      `${concept('tides')}  broader: tides\n`,
      '5 broader broader: leads back to itself: tides, tides; take one "broader" out',
    ],
  ])('%s', (_, source, ...expected) => {
    const { concepts, works, snapshot } = Archive.load(
      folderWith(source + concept('boats', '{ eng: [boat] }')),
    );
    expect(snapshot.issues.map(formatIssue)).toEqual(expected.map((one) => `concepts.yaml:${one}`));
    expect([concepts.map(({ id }) => id), [...works.keys()]]).toEqual([['boats'], ['tides-1999']]);
  });
});

describe('of concepts that do not go together', () => {
  const read = (...written: readonly string[]) => {
    const { concepts, snapshot } = Archive.load(folderWith(written.join('')));
    return { ids: concepts.map(({ id }) => id), concepts, issues: snapshot.issues.map(formatIssue) };
  };

  test('with one id the first stays', () => {
    expect(read(concept('tides'), concept('tides', '{ eng: [ebb] }'))).toMatchObject({
      ids: ['tides'],
      issues: ['concepts.yaml:6 concept-twice id: "tides" stands on line 2 already: join the two'],
    });
  });

  test('of which one has its id further down, the line is that of the id', () => {
    const late = `\n- label: ${LABEL}\n  id: tides\n  words: { eng: [ebb] }\n`;
    expect(read(late, concept('tides')).issues).toEqual([
      'concepts.yaml:6 concept-twice id: "tides" stands on line 3 already: join the two',
    ]);
  });

  test('with one word the first stays, whatever its form and language', () => {
    const { ids, issues } = read(
      concept('tides'),
      concept('boats', '{ eng: [boat, High Waters], aze: [tide] }'),
    );
    expect(ids).toEqual(['tides']);
    expect(issues).toEqual([
      'concepts.yaml:8 word-twice words.eng.1: "High Waters" stands in another concept (line 2, "tides") in some form: keep one, or make it a phrase',
      'concepts.yaml:8 word-twice words.aze.0: "tide" stands in another concept (line 2, "tides") in some form: keep one, or make it a phrase',
    ]);
  });

  test('a word may stand in phrases of others, and twice in its own', () => {
    const phrases = concept('floods', '{ eng: [tide mark, mark of the tide, tide marks], aze: [tide mark] }');
    expect(read(concept('tides'), phrases)).toMatchObject({ ids: ['tides', 'floods'], issues: [] });
  });

  test('those wider than each other are left out; what leads to them stays, without a wider one', () => {
    const wider = (id: string, broader: string) =>
      `${concept(id, `{ eng: [${id}] }`)}  broader: ${broader}\n`;
    const { ids, issues, concepts } = read(
      wider('ebb', 'tides'),
      wider('tides', 'sea'),
      wider('sea', 'tides'),
    );
    expect(ids).toEqual(['ebb']);
    expect(concepts[0]?.broader).toBeUndefined();
    expect(issues).toEqual([
      'concepts.yaml:10 broader broader: leads back to itself: tides, sea, tides; take one "broader" out',
      'concepts.yaml:15 broader broader: leads back to itself: sea, tides, sea; take one "broader" out',
    ]);
  });

  test('beyond a thousand none is read, and the first of those is named', () => {
    const many = Array.from(
      { length: 1002 },
      (_, at) => `- { id: t${at}, label: ${LABEL}, words: { eng: [tide ${at}] } }\n`,
    );
    const { ids, issues } = read(...many);
    expect([ids.length, ids.at(-1)]).toEqual([1000, 't999']);
    expect(issues).toEqual([
      'concepts.yaml:1001 too-much more than 1000 concepts: those from here on are left out; join some or take some out',
    ]);
  });

  test('more words than one concept may have, or longer ones, leave it out', () => {
    const words = Array.from({ length: 61 }, (_, at) => `tide ${at}`).join(', ');
    expect(read(concept('tides', `{ eng: [${words}] }`)).issues).toEqual([
      'concepts.yaml:4 schema words.eng: more than 60 words: divide the concept',
    ]);
    expect(read(concept('tides', `{ eng: [${'tide '.repeat(20)}] }`)).issues).toEqual([
      'concepts.yaml:4 schema words.eng.0: longer than 80 characters: give words and short phrases',
    ]);
  });
});

describe('a concept says nothing of a party', () => {
  const party = (names: string, word: string): string =>
    folderOf({
      'tides-1999/work.yaml': workFile(
        'participants: [{ name: Republic of Northmark, code: NM, role: party }]\n',
      ),
      'archive.yaml': `names:\n  north: ${names}\n`,
      'concepts.yaml': concept('tides') + concept('boats', word),
    });

  test.each([
    ['its name', '{ eng: [boats of Northmark] }'],
    ['its full name', '{ eng: [Republic of Northmark] }'],
    ['its adjective', '{ eng: [Northmarkian boats] }'],
    ['its name in a case of another language', '{ rus: [лодки Нордмарка] }'],
  ])('%s', (_, word) => {
    const archive = Archive.load(party('{ eng: [Northmark, Northmarkian], rus: [Нордмарк] }', word));
    expect(idsIn(archive)).toEqual(['tides']);
    expect(archive.snapshot.issues.map(({ line, rule, file }) => [file, line, rule])).toEqual([
      ['concepts.yaml', 6, 'party-name'],
    ]);
  });

  test('a look at a folder finds whoever became a party since, and sifts nothing anew where nobody did', () => {
    const folder = party('{ eng: [Northmark] }', '{ eng: [boats of Southmark] }');
    const first = loadSnapshot(folder);
    expect(first.concepts.map(({ id }) => id)).toEqual(['tides', 'boats']);
    const again = loadSnapshot(folder, { before: first });
    expect(again.concepts).toBe(first.concepts);
    writeFiles(folder, {
      'boats-1999/work.yaml': workFile('participants: [{ name: Southmark, code: SM, role: party }]\n'),
    });
    const joined = loadSnapshot(folder, { before: again });
    expect(joined.concepts.map(({ id }) => id)).toEqual(['tides']);
    expect(loadSnapshot(folder, { before: joined }).concepts).toBe(joined.concepts);
  });

  test('what is listed beside the parties is no party', () => {
    expect(idsIn(Archive.load(party('{ eng: [Sea Council] }', '{ eng: [Sea Council] }')))).toEqual([
      'tides',
      'boats',
    ]);
  });
});

test('a word in half of ten clauses of its language is no warning, in more it is', () => {
  const folder = (clauses: number): string =>
    folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(
        Array.from({ length: 10 }, (_, at) => (at < clauses ? 'The tides rise.' : 'Nothing.')).join('\n\n'),
      ),
      'concepts.yaml': concept('tides', '{ eng: [tide], aze: [nothing] }'),
    });
  const found = (clauses: number) => checkConceptWords(Archive.load(folder(clauses))).map(formatIssue);
  expect(found(5)).toEqual([]);
  expect(found(6)).toEqual([
    'concepts.yaml:2 common-word tides: words.eng: "tide" stands in more than half of all clauses: take it out or make it a phrase',
  ]);
});

test('of very many clauses a part is read, spread over all texts', () => {
  const text = (clause: string, times: number): string => textFile(Array(times).fill(clause).join('\n\n'));
  const folder = folderOf({
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': text('A calm sea.', 2601),
    'tides-1999/eng@2001-01-01.md': text('The tides rise.', 2801),
    'concepts.yaml': concept('tides', '{ eng: [tide, calm] }'),
  });
  expect(checkConceptWords(Archive.load(folder)).map(({ message }) => message)).toEqual([
    'tides: words.eng: "tide" stands in more than half of all clauses: take it out or make it a phrase',
  ]);
});
