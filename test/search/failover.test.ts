import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { EngineReason } from '../../src/model/reason.ts';
import { failOver } from '../../src/search/engine/failover.ts';
import {
  type Common,
  type EngineStatus,
  type SearchEngine,
  type SearchIndex,
  SearchUnavailable,
} from '../../src/search/engine/port.ts';
import { FIXTURE } from '../support/folder.ts';
import { engineOver } from './engine.ts';

const OLD: EngineReason = { why: 'index-older' };
const OPENING: EngineReason = { why: 'index-opening' };
const BUILDING: EngineReason = { why: 'index-building' };
const ASK = { match: 'everything', where: 'own', limit: 10 } as const;
const COMMON_ASK = {
  words: [],
  conditions: [],
  from: undefined,
  to: undefined,
  latest: false,
  first: 0,
  end: 9,
};

const archive = Archive.load(FIXTURE);
let embedded: SearchEngine;
beforeAll(async () => {
  embedded = await engineOver(archive);
});

/** The embedded engine under another name, standing and answering otherwise. */
const engine = (
  name: string,
  status: Partial<EngineStatus> = {},
  own: Partial<SearchIndex> = {},
): SearchEngine => ({
  ...embedded,
  name,
  status: () => ({ ...embedded.status(), ...status }),
  index: () => ({ ...embedded.index(), answeredBy: () => ({ engine: name, why: [] }), ...own }),
});
const silent = (...because: readonly EngineReason[]) => ({ why: 'engine-silent', engine: 'server', because });
const fails =
  (...why: readonly EngineReason[]) =>
  async (): Promise<never> => {
    throw new SearchUnavailable(why);
  };

describe('of two engines', () => {
  test.each<[EngineStatus['state'], string]>([
    ['ready', 'server'],
    ['stale', 'server'],
    ['too-large', 'spare'],
    ['unavailable', 'spare'],
  ])('a first that is %s leaves the answers to %s', (state, name) => {
    const both = failOver(engine('server', { state }), engine('spare'));
    expect([both.name, both.status().engine]).toEqual([name, name]);
  });

  test('what is to be known of each stands in the status, and why the first is silent before what the second says', () => {
    const first = { state: 'unavailable', why: [OPENING] } as const;
    const second = { clauses: 7, why: [OLD] } as const;
    const both = failOver(engine('server', first), engine('spare', second)).status();
    expect(both).toMatchObject({ state: 'ready', clauses: 7, why: [silent(OPENING), OLD] });
    expect(both.engines).toMatchObject({ server: first, spare: second });
    const well = failOver(engine('server', { why: [OLD] }), engine('spare', { why: [OPENING] })).status();
    expect(well.why).toEqual([OLD]);
  });

  test('the second answers the same search where the first fails at its words, and says whose place it takes', async () => {
    let asked = 0;
    const recall = (): Promise<never> => {
      asked += 1;
      return fails(OPENING)();
    };
    const index = failOver(engine('server', {}, { recall }), engine('spare')).index();
    expect(index.answeredBy()).toEqual({ engine: 'server', why: [] });
    expect(await index.recall(ASK)).toEqual(await embedded.index().recall(ASK));
    expect(index.answeredBy()).toEqual({ engine: 'spare', why: [silent(OPENING)] });
    await index.recall(ASK);
    expect(asked).toBe(1);
  });

  test('the second answers where the first has no index at all, and reasons within reasons stand once', async () => {
    const within = failOver(
      {
        ...engine('other'),
        index: () => {
          throw new SearchUnavailable([BUILDING]);
        },
      },
      {
        ...engine('third'),
        index: () => {
          throw new SearchUnavailable([OPENING]);
        },
      },
    );
    const index = failOver(
      { ...within, name: 'server', index: () => within.index() },
      engine('spare'),
    ).index();
    expect(await index.recall(ASK)).toEqual(await embedded.index().recall(ASK));
    expect(index.answeredBy()).toEqual({ engine: 'spare', why: [silent(BUILDING, OPENING)] });
  });

  test('where neither answers the reasons of both are given, the first one’s first', () => {
    const without = (name: string, why: EngineReason): SearchEngine => ({
      ...engine(name),
      index: () => {
        throw new SearchUnavailable([why]);
      },
    });
    const both = failOver(without('server', OPENING), without('spare', BUILDING));
    expect(() => both.index()).toThrow(expect.objectContaining({ why: [silent(OPENING), BUILDING] }));
  });

  test('a fault of our own is no silence: it is thrown, and nobody answers in its place', async () => {
    const broken = new RangeError('ours');
    const recall = async (): Promise<never> => {
      throw broken;
    };
    const index = failOver(engine('server', {}, { recall }), engine('spare')).index();
    await expect(index.recall(ASK)).rejects.toBe(broken);
    const opened = {
      ...engine('server'),
      index: () => {
        throw broken;
      },
    };
    expect(() => failOver(opened, engine('spare')).index()).toThrow(broken);
  });

  test('what the first counts by itself is asked of it alone, and of nobody once it has failed', async () => {
    const counted = { total: 3, facets: {}, clauses: [0] };
    const common = (ask: Common['ask']): Common => ({ from: 5, ask });
    const counts = failOver(
      engine('server', {}, { common: common(async () => counted) }),
      engine('spare'),
    ).index();
    expect(counts.common?.from).toBe(5);
    expect(await counts.common?.ask(COMMON_ASK)).toBe(counted);
    const failing = engine('server', {}, { common: common(fails(OPENING)) });
    const index = failOver(failing, engine('spare')).index();
    expect(await index.common?.ask(COMMON_ASK)).toBeNull();
    expect(index.answeredBy()).toEqual({ engine: 'spare', why: [silent(OPENING)] });
    expect(failOver(engine('server'), engine('spare')).index().common).toBeUndefined();
  });

  test('both follow a changed archive and both are closed', async () => {
    const done: string[] = [];
    const noted = (name: string): SearchEngine => ({
      ...engine(name),
      follow: async () => void done.push(`${name} follows`),
      close: async () => void done.push(`${name} closes`),
    });
    const both = failOver(noted('server'), noted('spare'));
    await both.follow(archive);
    await both.close();
    expect(done).toEqual(['server follows', 'spare follows', 'server closes', 'spare closes']);
  });
});
