import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import type { CitedWork } from '../../src/cite/library.ts';
import { findTextReferences } from '../../src/cite/references.ts';
import { findClause } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';

export const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../../documents')));
const agreement = library.get('am-az-peace-2025');
if (agreement === undefined) throw new Error('the agreement is held');

/** An agreement with these words, whose Work has these relations. */
export function textOf(markdown: string, related: readonly string[] = []): CitedWork {
  const source = `---\ntitle: T\nlanguage_role: not-stated\n---\n\n${markdown}\n`;
  const clauses = parseText(source, 'x/eng@2000-01-01.md', 'eng').value?.clauses ?? [];
  const relations = related.map((work) => ({ type: 'related' as const, work }));
  return {
    work: { ...(agreement as CitedWork).work, relations },
    texts: [{ key: { language: 'eng', variant: null, date: '2000-01-01' }, clauses: () => clauses }],
  };
}

/** Links of a text: the words, and where each leads; its own clauses by their ids, nothing where it leads nowhere. */
export const linksOf = (home: CitedWork): readonly (readonly string[])[] =>
  home.texts.flatMap((text) =>
    findTextReferences(library, home, text, names).flatMap(({ eId, references }) =>
      references.map(({ start, end, targets }) => {
        const words = findClause(text.clauses(), eId)?.words?.text.slice(start, end) ?? '';
        return [
          words,
          ...targets.map((place) => (place.work === home.work.id ? (place.eId ?? 'T') : place.work)),
        ];
      }),
    ),
  );
