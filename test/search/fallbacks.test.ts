import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { readAsked } from '../../src/cite/find/asked.ts';
import { unbounded } from '../../src/model/budget.ts';
import type { Lexicon } from '../../src/search/engine/lexicon.ts';
import { meaningOf, QUERY_FALLBACKS, WORD_FALLBACKS } from '../../src/search/mean/fallbacks.ts';
import { heldForms } from '../../src/search/mean/forms.ts';
import type { Known, Meaning } from '../../src/search/mean/meaning.ts';
import { foldWords } from '../../src/words/fold.ts';
import { DOCUMENTS, engineOver } from './engine.ts';
import { readJudgments } from './judgments.ts';

const judged = new Set(['queries.tsv', 'judgments.tsv'].flatMap(readJudgments).map(({ query }) => query));
let lexicon: Lexicon;
let known: Known;
beforeAll(async () => {
  const archive = Archive.load(DOCUMENTS);
  lexicon = (await engineOver(archive)).index().lexicon;
  known = {
    archive,
    budget: unbounded('search'),
    read: (text) => readAsked(text, shelfOf(archive).names),
    isInTexts: (word) => heldForms(lexicon, word).length > 0,
    hasMeaning: (word) => meaningOf(lexicon, word) !== null,
  };
});

describe('what is done with a word that no text holds has a reason: a judged query needs it', () => {
  test.each(WORD_FALLBACKS.map((row) => [row.name, row.judged, row] as const))(
    '%s: "%s"',
    (_, query, { word, find }) => {
      expect(judged).toContain(query);
      expect(foldWords(query)).toContain(word);
      expect(heldForms(lexicon, word)).toEqual([]);
      const others = WORD_FALLBACKS.filter((row) => row.find !== find);
      const without = others.reduce<Meaning | null>((found, row) => found ?? row.find(lexicon, word), null);
      expect(meaningOf(lexicon, word)).toEqual(find(lexicon, word));
      expect(find(lexicon, word)).not.toBeNull();
      expect(without).not.toEqual(find(lexicon, word));
    },
  );

  test.each(QUERY_FALLBACKS.map((row) => [row.name, row.judged, row] as const))(
    '%s: "%s"',
    async (_, query, row) => {
      expect(judged).toContain(query);
      for (const one of QUERY_FALLBACKS) {
        const mended = (await one.mend(query, known)) ?? query;
        expect([one.name, mended !== query]).toEqual([one.name, one === row]);
      }
    },
  );
});
