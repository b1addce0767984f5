import { describe, expect, test } from 'vitest';
import { Gate } from '../../src/serving/gate.ts';
import { LONGEST_WAIT_MS, laneOf } from '../../src/serving/lanes.ts';

const LANES = { pages: { underWay: 1, waiting: 3 }, files: { underWay: 2, waiting: 3 } };

/** A gate whose turns and clock a test moves by hand. */
function startGate() {
  let steps: (() => void)[] = [];
  const clock = { now: 0 };
  const gate = new Gate({
    now: () => clock.now,
    later: (step) => void steps.push(step),
    lanes: LANES,
  });
  const said: string[] = [];
  const ends = new Map<string, () => void>();
  const left = new Set<string>();
  return {
    gate,
    clock,
    said,
    left,
    arrive: (lane: keyof typeof LANES, name: string) =>
      gate.arrive(lane, {
        begin: () => {
          said.push(name);
          return new Promise((settle) => ends.set(name, settle));
        },
        refuse: () => void said.push(`no ${name}`),
        hasLeft: () => left.has(name),
      }),
    end: async (name: string) => {
      ends.get(name)?.();
      await new Promise((settle) => setTimeout(settle));
    },
    turn: () => {
      const now = steps;
      steps = [];
      for (const step of now) step();
    },
  };
}

describe('the gate', () => {
  test('lets one in at a turn, the lanes by turns, each up to its number', async () => {
    const { arrive, turn, said, end } = startGate();
    for (const name of ['page 1', 'page 2']) arrive('pages', name);
    for (const name of ['file 1', 'file 2', 'file 3']) arrive('files', name);
    expect(said).toEqual([]);
    turn();
    expect(said).toEqual(['page 1']);
    for (let turns = 0; turns < 5; turns += 1) turn();
    expect(said).toEqual(['page 1', 'file 1', 'file 2']);
    await end('file 1');
    turn();
    expect(said.slice(3)).toEqual(['file 3']);
    await end('page 1');
    turn();
    expect(said.slice(4)).toEqual(['page 2']);
  });

  test('refuses at once what its lane has no room for, and no other lane is touched', () => {
    const { arrive, turn, said } = startGate();
    // One can be under way and three wait, though none has begun.
    for (let at = 1; at <= 6; at += 1) arrive('pages', `page ${at}`);
    expect(said).toEqual(['no page 5', 'no page 6']);
    arrive('files', 'file');
    for (let turns = 0; turns < 3; turns += 1) turn();
    expect(said).toContain('file');
  });

  test('refuses who has waited too long, whether a turn comes or not', () => {
    const { arrive, turn, said, clock, gate } = startGate();
    arrive('pages', 'page 1');
    turn();
    arrive('pages', 'page 2');
    clock.now = LONGEST_WAIT_MS;
    gate.look();
    expect(said).toEqual(['page 1']);
    clock.now = LONGEST_WAIT_MS + 1;
    gate.look();
    expect(said).toEqual(['page 1', 'no page 2']);
  });

  test('begins nothing for a reader who left, and gives the place to another', () => {
    const { arrive, turn, said, left } = startGate();
    for (let at = 1; at <= 3; at += 1) arrive('pages', `page ${at}`);
    left.add('page 1').add('page 2');
    arrive('pages', 'page 4');
    for (let turns = 0; turns < 4; turns += 1) turn();
    expect(said).toEqual(['page 3']);
  });

  test('tells all who wait when it closes', () => {
    const { arrive, said, gate, turn } = startGate();
    arrive('pages', 'page');
    arrive('files', 'file');
    gate.refuseAll();
    turn();
    expect(said).toEqual(['no page', 'no file']);
  });
});

test.each([
  ['GET', '/healthz', null],
  ['GET', '/readyz?x', null],
  ['GET', '/assets/page.css', null],
  ['GET', '/', 'reading'],
  ['HEAD', '/t/a/eng@2000-01-01/art_1', 'reading'],
  ['GET', '/h/0123456789ab', 'reading'],
  ['GET', '/api/v1/works/a', 'reading'],
  ['GET', '/t/a/eng@2000-01-01.pdf', 'making'],
  ['GET', '/search.pdf?q=a', 'making'],
  ['GET', '/bulk/texts.zip', 'taking'],
  ['GET', '/search?q=.pdf', 'asking'],
  ['GET', '/compare/a/b/to/c/d', 'making'],
  ['GET', '/api/v1/cite?ref=a', 'making'],
  ['GET', '/tides', 'asking'],
  ['GET', '/healthzz', 'asking'],
  ['POST', '/api/v1/cite', 'sending'],
  ['BREW', '/healthz', 'sending'],
])('%s %s waits in the lane %s', (method, url, lane) => expect(laneOf({ method, url })).toBe(lane));
