import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { openReferences } from '../../src/archive/unresolved.ts';
import { type Backlinks, gatherBacklinks } from '../../src/cite/backlinks.ts';
import { findCitations } from '../../src/cite/find/citations.ts';
import { permalinkOf } from '../../src/cite/library.ts';
import { findTextReferences } from '../../src/cite/references.ts';
import { findDefinedTerms } from '../../src/cite/terms.ts';
import { findClause } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';
import { FIXTURE } from '../support/folder.ts';

const archive = Archive.load(join(import.meta.dirname, '../../documents'));
const { library, names } = shelfOf(archive);

/** Every reference of our texts, as read in them by eye; a new text adds its own. */
test('the references of the texts held', async () => {
  const lines = [...library.values()].flatMap((home) =>
    home.texts.flatMap((text) =>
      findTextReferences(library, home, text, names).flatMap(({ eId, references }) =>
        references.map(({ start, end, status, targets }) => {
          const words = findClause(text.clauses(), eId)?.words?.text.slice(start, end);
          return [home.work.id, text.key.language, eId, words, status, ...targets.map(permalinkOf)].join(
            '\t',
          );
        }),
      ),
    ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/cite/references.tsv');
});

test('what leads to no words is listed with its file and line', () => {
  const { total, open } = openReferences(archive);
  expect(total).toBeGreaterThan(open.length);
  expect(open.filter(({ status }) => status === 'absent').map(({ words }) => words)).toEqual([
    'Agreement on delimitation and demarcation of the state border between the Parties',
  ]);
  for (const { file, line } of open) expect([file.endsWith('.md'), line > 1]).toEqual([true, true]);
});

function findBacklinks(...shelf: Parameters<typeof gatherBacklinks>): Backlinks {
  const gathering = gatherBacklinks(...shelf);
  for (let step = gathering.next(); ; step = gathering.next()) if (step.done === true) return step.value;
}

test('backlinks of a clause and of a Work', () => {
  const links = findBacklinks(library, names);
  const from = (permalink: string) => links.get(permalink)?.map((link) => link.from.eId);
  expect(from('/t/am-az-peace-2025/eng@2025-08-08/art_I')).toEqual(['art_II__p_1', 'art_VI']);
  expect(from('/t/am-az-peace-2025')).toEqual(['para_1', 'para_1']);
  expect(from('/t/alma-ata-declaration-1991')).toEqual(['para_5', 'preamble__rec_3', 'p_2']);
});

test('Works that relate to each other in circles are no trouble', () => {
  const { library: circle, names: circleNames } = shelfOf(Archive.load(FIXTURE));
  const related = [...circle.values()].map(({ work, texts }) => {
    const others = [...circle.keys()].map((id) => ({ type: 'related' as const, work: id }));
    return [work.id, { texts, work: { ...work, relations: others } }] as const;
  });
  expect(findBacklinks(new Map(related), circleNames)).toEqual(findBacklinks(circle, circleNames));
});

describe('references inside an invented treaty', () => {
  const source = `---\ntitle: T\nlanguage_role: not-stated\n---\n\n## Article 1\n\n1. Subject to paragraph 2 and to Article 2 of this Agreement.\n\n2. See Article 9.\n\n## Article 2\n\nArticle 102 of the Charter applies; so does Article 5 of the Paris Charter, and articles 1 to 2.\n`;
  const clauses = parseText(source, 'x/eng@2000-01-01.md', 'eng').value?.clauses ?? [];
  const home = library.get('am-az-peace-2025');
  if (home === undefined) throw new Error('the agreement is held');
  const text = {
    key: { language: 'eng', variant: null, date: '2000-01-01' } as const,
    clauses: () => clauses,
  };

  test('paragraphs are those of the article around; what is not there is kept as absent', () => {
    const found = findTextReferences(library, home, text, names).flatMap(({ eId, references }) =>
      references.map(({ status, targets }) => [
        eId,
        status,
        ...targets.map((place) => `${place.work === home.work.id ? '' : place.work}${place.eId ?? ''}`),
      ]),
    );
    expect(found).toEqual([
      ['art_1__para_1', 'found', 'art_1__para_2'],
      ['art_1__para_1', 'found', 'art_2'],
      ['art_1__para_2', 'absent'],
      ['art_2', 'not-held', 'un-charter-1945'],
      ['art_2', 'absent'],
      ['art_2', 'found', 'art_1', 'art_2'],
    ]);
  });
});

describe('a text that speaks of itself', () => {
  test.each([
    ['am-az-peace-2025', 'Upon signature this Agreement binds.', ['this Agreement am-az-peace-2025']],
    ['am-az-peace-2025', 'The Agreement binds; an agreement may follow.', ['Agreement am-az-peace-2025']],
    [
      'am-az-ru-statement-2020',
      'Настоящее Заявление подписано.',
      ['Настоящее Заявление am-az-ru-statement-2020'],
    ],
    ['am-az-peace-2025', 'Սույն Համաձայնագիրը կնքվում է։', ['Սույն Համաձայնագիրը am-az-peace-2025']],
    ['am-az-peace-2025', 'Bu Saziş imzalanır.', ['Bu Saziş am-az-peace-2025']],
    [
      'am-az-peace-2025',
      'Under the Charter of the United Nations, and as the Charter has it, this Protocol is void.',
      ['Charter of the United Nations un-charter-1945', 'Charter un-charter-1945', 'this Protocol'],
    ],
    ['am-az-peace-2025', 'the Agreement on fisheries of the Lake', ['Agreement on fisheries of the Lake']],
  ])('%s: %s', (id, words, expected) => {
    const home = library.get(id)?.work ?? null;
    const found = findCitations(words, names, home).map(({ start, end, works }) =>
      [words.slice(start, end), ...(works ?? [])].join(' '),
    );
    expect(found).toEqual(expected);
  });
});

describe('defined terms and their uses', () => {
  test.each([
    ['am-az-peace-2025', 'eng', 'Parties', 'preamble__p_1', 34],
    ['am-az-peace-2025', 'hye', 'Կողմեր', 'preamble__p_1', 0],
    ['am-az-ru-statement-2020', 'rus', 'Сторонами', 'para_1', 4],
    ['am-az-ru-statement-2020', 'eng', 'Parties', 'para_1', 5],
  ])('%s, %s: %s', (work, language, term, eId, uses) => {
    const text = library.get(work)?.texts.find(({ key }) => key.language === language);
    const [first] = findDefinedTerms(text?.clauses() ?? [], text?.key.language ?? 'eng');
    expect([first?.term, first?.definition.eId, first?.uses.length]).toEqual([term, eId, uses]);
  });
});
