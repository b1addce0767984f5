import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { LANGUAGE_CODES } from '../../src/model/language.ts';
import { buildIndex } from '../../src/search/embedded/build.ts';
import { openIndex } from '../../src/search/embedded/open.ts';
import type { Lexicon } from '../../src/search/engine/lexicon.ts';
import { warmSearch } from '../../src/search/warm.ts';
import { FIXTURE } from '../support/folder.ts';

/** What look-ups by stem, sound and length find of every word. */
const foundIn = (lexicon: Lexicon) =>
  lexicon.data.folds.map((fold, id) => [
    fold,
    lexicon.keysAt(id).map((key) => LANGUAGE_CODES.map((code) => lexicon.wordsUnder(code, key))),
    lexicon.soundingLike(fold),
    LANGUAGE_CODES.map((code) => lexicon.keysOf(code).ofLength(fold.length, fold.length)),
    lexicon.words.ofLength(fold.length, fold.length),
  ]);

test('what is made beforehand, a little at a time, is what searches would have made themselves', () => {
  const archive = Archive.load(FIXTURE);
  const built = buildIndex(archive);
  const [asked, warmed] = [openIndex(built, archive), openIndex(built, archive)];
  const steps = [...warmSearch(warmed, archive)].length;
  expect(steps).toBeGreaterThan(LANGUAGE_CODES.length + archive.editions.length);
  expect(foundIn(warmed.lexicon)).toEqual(foundIn(asked.lexicon));
});

test('warming that is broken off is taken up by whoever asks', () => {
  const archive = Archive.load(FIXTURE);
  const built = buildIndex(archive);
  const [asked, broken] = [openIndex(built, archive), openIndex(built, archive)];
  warmSearch(broken, archive).next();
  expect(foundIn(broken.lexicon)).toEqual(foundIn(asked.lexicon));
});
