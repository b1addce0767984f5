import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../src/log/open.ts';
import { Sink } from '../../src/log/sink.ts';
import { Troubles } from '../../src/log/troubles.ts';

/** A stream of which the test decides what becomes of each write; as stdout, it outlives its errors. */
class StdoutLike extends Writable {
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    done(error);
    const undestroy: unknown = Reflect.get(Object(this), '_undestroy');
    if (typeof undestroy === 'function') undestroy.call(this);
  }
}
const streamThat = (answers: (text: string, done: (error?: Error) => void) => void) =>
  new StdoutLike({ decodeStrings: false, write: (text: string, _, done) => answers(text, done) });
const turn = () => new Promise((settle) => setImmediate(settle));
const broken = (code: string): Error => Object.assign(new Error(`${code}: at /a/path`), { code });

describe('lines of the log', () => {
  test('that nobody reads are bounded in memory, counted, and said when it flows again', async () => {
    let resume: () => void = () => undefined;
    const got: string[] = [];
    const heard: (string | null)[] = [];
    const stream = streamThat((text, done) => {
      got.push(text);
      resume = () => {
        resume = () => undefined;
        done();
      };
    });
    const sink = new Sink(stream, (reason) => heard.push(reason), 50_000);
    for (let line = 0; line < 10_000; line += 1) sink.write('x'.repeat(99));
    expect(stream.writableLength).toBeLessThan(51_000);
    expect(new Set(heard)).toEqual(new Set(['nobody reads it fast enough']));
    for (let line = 0; line < 600; line += 1) {
      resume();
      await turn();
    }
    sink.write('after');
    const kept = got.filter((text) => text.startsWith('x')).length;
    const lost = /"(\d+) lines of this log were lost here/u.exec(got.join(''));
    expect(Number(lost?.[1]) + kept).toBe(10_000);
    resume();
    await turn();
    expect(got.at(-1)).toBe('after\n');
    expect(heard.at(-1)).toBeNull();
  });

  test('that come in one turn go out in one write, in their order, and count one by one when they are lost', async () => {
    let isFull = false;
    const got: string[] = [];
    const stream = streamThat((text, done) => {
      if (isFull) return done(broken('ENOSPC'));
      got.push(text);
      done();
    });
    const sink = new Sink(stream, () => undefined);
    for (const line of ['one', 'two', 'three']) sink.writeSoon(line);
    expect(got).toEqual([]);
    await turn();
    isFull = true;
    for (const line of ['four', 'five']) sink.writeSoon(line);
    await turn();
    isFull = false;
    sink.writeSoon('six');
    await turn();
    await turn();
    expect(got).toEqual(['one\ntwo\nthree\n', '{"warning":"2 lines of this log were lost here"}\nsix\n']);
  });

  test('are written again when a full disk has room, after how many were lost', async () => {
    let isFull = true;
    const got: string[] = [];
    const sink = new Sink(
      streamThat((text, done) => {
        if (isFull) return done(broken('ENOSPC'));
        got.push(text);
        done();
      }),
      () => undefined,
    );
    for (const line of ['one', 'two', 'three']) {
      sink.write(line);
      await turn();
    }
    isFull = false;
    sink.write('four');
    await turn();
    sink.write('five');
    expect(got.join('')).toBe('{"warning":"3 lines of this log were lost here"}\nfour\nfive\n');
  });
});

describe('troubles', () => {
  test('are said once when they begin, once when they are over, and stand on the list between', () => {
    const said: string[] = [];
    const troubles = new Troubles((_, line) => said.push(line));
    const hear = troubles.hear('pdf');
    hear(null);
    for (const reason of ['ENOSPC', 'ENOSPC', 'EROFS']) hear(reason);
    expect(troubles.list()).toEqual([{ what: 'pdf', says: expect.stringContaining('(EROFS)') }]);
    hear(null);
    expect(troubles.list()).toEqual([]);
    expect(said.map((line) => Object.keys(JSON.parse(line)))).toEqual([['warning'], ['over']]);
  });

  test('of the log itself are said on the other stream; where that fails too, nothing does', async () => {
    const [out, err]: [string[], string[]] = [[], []];
    const failing = (into: string[]) =>
      streamThat((text, done) => {
        into.push(text);
        done(broken('EPIPE'));
      });
    const log = openLog(failing(out), failing(err));
    for (let line = 0; line < 3; line += 1) {
      log.write('line');
      await turn();
    }
    expect(err).toEqual([expect.stringMatching(/^\{"warning":"The log cannot be written \(EPIPE\)"\}\n$/u)]);
    expect(log.troubles.list()).toHaveLength(1);
  });
});
