import { describe, expect, test } from 'vitest';
import { importSource } from '../../src/import/import.ts';
import { walk } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';

const ENGLISH = [
  'Treaty on the Bridge',
  'The Parties have agreed as follows:',
  'Article 1',
  'The bridge is open to all by day and by night.',
  'Article 2',
  'Each of the Parties keeps the lamps on its own half of the bridge.',
];
const RUSSIAN = [
  'Договор о мосте',
  'Стороны договорились о нижеследующем:',
  'Статья 1',
  'Мост открыт для всех днём и ночью.',
  'Статья 2',
  'Каждая из Сторон хранит фонари на своей половине моста.',
];
const FRENCH = [
  'Traité relatif au pont',
  'Les Parties sont convenues de ce qui suit :',
  'Article 1',
  'Le pont est ouvert à tous de jour et de nuit.',
  'Article 2',
  'Chacune des Parties garde les lampes sur sa moitié du pont.',
];

async function sideOf(left: readonly string[], right: readonly string[], language: LanguageCode) {
  const rows = left.map((words, at) => `<tr><td>${words}</td><td>${right[at]}</td></tr>`).join('');
  const source = await readSource(
    Buffer.from(`<html><body><table>${rows}</table></body></html>`),
    'page.html',
  );
  if (isUnread(source)) throw new Error(source.fault);
  const front = { language_role: 'not-stated' };
  const asked = { language, pick: null, isWhole: false, title: null, front, isOneOfSeveral: true };
  const result = importSource(source, asked);
  if ('refusal' in result) return result.refusal;
  expect(result.proof).toMatchObject({ missing: [], added: [] });
  return [
    result.title,
    ...[...walk(result.clauses)].flatMap(({ label, words }) => [label, words?.text].filter(Boolean)),
  ];
}

describe('a file of two columns that does not name its languages', () => {
  test('is told apart by its scripts', async () => {
    expect(await sideOf(ENGLISH, RUSSIAN, 'eng')).toEqual(ENGLISH);
    expect(await sideOf(ENGLISH, RUSSIAN, 'rus')).toEqual(RUSSIAN);
  });

  test('is told apart by its small words where the script is one', async () => {
    expect(await sideOf(ENGLISH, FRENCH, 'eng')).toEqual(ENGLISH);
    expect(await sideOf(ENGLISH, FRENCH, 'fra')).toEqual(FRENCH);
  });

  test('is refused where nothing tells: both columns are in one language, or none is in this one', async () => {
    expect(await sideOf(ENGLISH, ENGLISH, 'eng')).toBe('not-split');
    expect(await sideOf(ENGLISH, FRENCH, 'deu')).toBe('not-split');
  });
});
