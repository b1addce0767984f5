import { describe, expect, test } from 'vitest';
import { Unread } from '../../src/serving/unread.ts';

const BOUNDS = { answers: 3, bytes: 1000, longestMs: 500 };

function startUnread() {
  const clock = { now: 0 };
  const unread = new Unread(() => clock.now, BOUNDS);
  const cut: string[] = [];
  const give = (name: string, bytes: number) => {
    const answer = { bytes };
    unread.watch({
      unread: () => answer.bytes,
      cut: () => void cut.push(name),
    });
    return answer;
  };
  return { clock, unread, cut, give };
}

describe('answers that nobody reads', () => {
  test('are cut when there are too many: the one that holds most for the longest', () => {
    const { cut, give, clock } = startUnread();
    give('small and old', 10);
    give('large and old', 200);
    clock.now = 100;
    give('large and new', 200);
    expect(cut).toEqual([]);
    give('fourth', 10);
    expect(cut).toEqual(['large and old']);
  });

  test('are cut when they hold too many bytes together', () => {
    const { cut, give } = startUnread();
    give('first', 600);
    give('second', 400);
    expect(cut).toEqual([]);
    give('third', 1);
    expect(cut).toEqual(['first']);
  });

  test('are let go once they are read', () => {
    const { cut, give, unread } = startUnread();
    const first = give('first', 900);
    first.bytes = 0;
    give('second', 900);
    unread.look();
    expect(cut).toEqual([]);
  });

  test('are cut after a time however they are read', () => {
    const { cut, give, unread, clock } = startUnread();
    const crumbs = give('crumbs', 900);
    for (; clock.now <= BOUNDS.longestMs; clock.now += 100) {
      unread.look();
      crumbs.bytes -= 1;
    }
    expect(cut).toEqual([]);
    unread.look();
    expect(cut).toEqual(['crumbs']);
  });
});
