import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { readLock } from '../../src/archive/lockFile.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { DOCUMENTS, textFile, workFile, writeFiles } from '../support/folder.ts';

import { findings, locked, publishAll } from '../support/published.ts';

const FILE = 'harbour-treaty-1971/eng@1984-06-15.md';

describe('archive.lock', () => {
  test('one line per clause, text, root and end of the log, sorted by bytes, ending in a line break', () => {
    const source = readFileSync(join(locked(), 'archive.lock'), 'utf8');
    const lines = source.split('\n');
    expect(lines.pop()).toBe('');
    const HEX = '[0-9a-f]{64}';
    const patterns = [
      new RegExp(`^- - - ${HEX}$`, 'u'),
      new RegExp(`^- log 10 ${HEX}$`, 'u'),
      new RegExp(`^[a-z0-9-]+/[a-z]{3}(?:-[a-z0-9]+)?@[0-9-]{10}_r\\d+ - - ${HEX}$`, 'u'),
      new RegExp(
        `^[a-z0-9-]+/[a-z]{3}(?:-[a-z0-9]+)?@[0-9-]{10}_r\\d+ [A-Za-z0-9_-]+ (?:${HEX}|gap|-) ${HEX}$`,
        'u',
      ),
    ];
    for (const line of lines)
      expect(patterns.filter((pattern) => pattern.test(line)).length).toBeGreaterThan(0);
    const bytes = [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(lines).toEqual(bytes);
    expect(lines.filter((line) => line.startsWith('- - - '))).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/rus@1971-03-02_r1 art_3 gap /u));
    expect(lines).toContainEqual(expect.stringMatching(/eng@1971-03-02_r2 art_3 - /u));
  });

  test('a locked archive has no finding, and locking it again writes nothing', () => {
    const folder = locked();
    const before = readFileSync(join(folder, 'archive.lock'), 'utf8');
    expect(findings(folder)).toEqual([]);
    expect(publishAll(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'archive.lock'), 'utf8')).toBe(before);
  });

  test('locking adds what is new and leaves every older line but root and end of the log as it was', () => {
    const folder = locked();
    const before = readFileSync(join(folder, 'archive.lock'), 'utf8').split('\n');
    writeFiles(folder, {
      'new-1/work.yaml': workFile(),
      'new-1/eng@1999-09-09.md': textFile('One.\n\nTwo.'),
    });
    writeFileSync(
      join(folder, FILE),
      readFileSync(join(folder, FILE), 'utf8').replace('every year', 'twice a year'),
    );
    expect(publishAll(folder)).toEqual(['new-1/eng@1999-09-09_r1']);
    const after = readFileSync(join(folder, 'archive.lock'), 'utf8').split('\n');
    const gone = before.filter((line) => !after.includes(line));
    expect(gone).toEqual([expect.stringMatching(/^- - - /u), expect.stringMatching(/^- log 10 /u)]);
    expect(
      after.filter((line) => !before.includes(line)).filter((line) => !line.startsWith('new-1/')),
    ).toEqual([expect.stringMatching(/^- - - /u), expect.stringMatching(/^- log 11 /u)]);
    expect(findings(folder)).toEqual([expect.stringContaining('words-changed')]);
  });

  test('a text not yet locked is a warning', () => {
    const folder = locked();
    writeFiles(folder, { 'new-1/work.yaml': workFile(), 'new-1/eng@1999-09-09.md': textFile('One.') });
    const issues = verifyArchive(Archive.load(folder), readLock(folder).lock).filter(
      ({ rule }) => rule === 'not-locked',
    );
    expect(issues).toMatchObject([{ file: 'new-1/eng@1999-09-09.md', severity: 'warning' }]);
    expect(issues[0]?.message).toContain('archive -- lock');
  });

  test('the published documents are as they were published', () => {
    expect(findings(DOCUMENTS)).toEqual([]);
  });
});
