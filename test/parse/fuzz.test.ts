import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/model/clause.ts';
import { parseEId } from '../../src/model/eid.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { readWords } from '../../src/parse/inline.ts';
import { clausesToMarkdown } from '../../src/render/markdown.ts';
import { likelyBody } from './arbitraries.ts';
import { FRONT, read, withoutPlaces } from './reading.ts';

describe('nasty', () => {
  test('round', () => {
    let ok = 0,
      n = 0;
    fc.assert(
      fc.property(likelyBody, (body) => {
        n++;
        const { value } = read(body);
        if (value === null) return;
        ok++;
        const clauses = value.clauses;
        const all = [...walk(clauses)];
        expect(new Set(all.map((c) => c.eId.toLowerCase())).size).toBe(all.length);
        for (const c of all) {
          expect(parseEId(c.eId)).toBe(c.eId);
          if (c.words) expect(readWords((FRONT + body).slice(...c.span)).words).toEqual(c.words);
        }
        const md = clausesToMarkdown(clauses);
        const again = read('\n' + md + '\n');
        if (again.value === null)
          throw new Error('MD:\n' + md + '\n' + again.issues.map(formatIssue).join('\n'));
        expect(withoutPlaces(again.value.clauses), 'MD:\n' + md).toEqual(withoutPlaces(clauses));
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    );
  });
});
