import { describe, expect, test } from 'vitest';
import { createScreen } from '../src/screen.ts';

const AT = (done: number) => ({ done, total: 4000, perSecond: 500, secondsLeft: (4000 - done) / 500 });

function screenOn(output: { isTTY?: boolean; columns?: number }, quiet = false) {
  const written: string[] = [];
  return { written, screen: createScreen({ ...output, write: (text) => written.push(text) }, quiet) };
}

describe('what the indexer shows', () => {
  test('on a terminal, a bar drawn over itself, with rate and time left', () => {
    const { written, screen } = screenOn({ isTTY: true, columns: 100 });
    screen.progress(AT(1000));
    screen.progress(AT(2000));
    screen.say('Verified 4000 documents');
    expect(written).toEqual([
      '\r██████░░░░░░░░░░░░░░░░░░ 25 % 1000 of 4000 clauses, 500/s, 6 s left\u001B[K',
      '\r████████████░░░░░░░░░░░░ 50 % 2000 of 4000 clauses, 500/s, 4 s left\u001B[K',
      '\r\u001B[K',
      'Verified 4000 documents\n',
    ]);
  });

  test('on a narrow terminal, no more than fits in a line', () => {
    const { written, screen } = screenOn({ isTTY: true, columns: 30 });
    screen.progress(AT(1000));
    expect(written.join('')).toBe('\r██████░░░░░░░░░░░░░░░░░░ 25 %\u001B[K');
  });

  test('elsewhere, a plain line for every tenth part', () => {
    const { written, screen } = screenOn({});
    for (const done of [100, 390, 400, 500, 2000]) screen.progress(AT(done));
    expect(written).toEqual([
      '10 % 400 of 4000 clauses, 500/s, 8 s left\n',
      '50 % 2000 of 4000 clauses, 500/s, 4 s left\n',
    ]);
  });

  test('hours are told in minutes, and nothing before there is a rate', () => {
    const { written, screen } = screenOn({ isTTY: true, columns: 200 });
    screen.progress({ done: 0, total: 9, perSecond: 0, secondsLeft: null });
    screen.progress({ done: 1, total: 9, perSecond: 0.01, secondsLeft: 800 });
    expect(written[0]).toContain('0 % 0 of 9 clauses, 0/s\u001B');
    expect(written[1]).toContain('14 min left');
  });

  test('nothing with --json', () => {
    const { written, screen } = screenOn({ isTTY: true }, true);
    screen.progress(AT(2000));
    screen.say('Verified');
    screen.clear();
    expect(written).toEqual([]);
  });
});
