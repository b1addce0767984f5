import type { Archive } from '../../archive/archive.ts';
import { referencesOf } from '../../archive/references.ts';
import type { Budget } from '../../model/budget.ts';
import { outermost } from '../../model/clause.ts';
import type { Concept } from '../../model/concept.ts';
import { citedName } from '../../render/citation.ts';
import { type Book, bindTexts } from '../../render/epub/index.ts';
import type { Subject } from '../../render/formats/format.ts';
import type { Href } from '../../render/view.ts';
import type { TopicInText } from '../../search/topics.ts';
import { viewOf } from '../../textView.ts';

interface Bound {
  readonly concept: Concept;
  readonly permalink: string;
  readonly href: Href;
}

/**
 * The clauses on a topic as one book, a chapter for each text that has any, whole or not at all: null where there are none.
 * Others have their turn between two texts. Throws BudgetSpent where that is too much work.
 */
export async function bookOnTopic(
  archive: Archive,
  texts: readonly TopicInText[],
  { concept, permalink, href }: Bound,
  budget: Budget,
): Promise<Book | null> {
  const bound = { titles: concept.label, permalink, language: 'eng' } as const;
  const binding = bindTexts(bound, subjectsOf(archive, texts), href);
  for (;;) {
    const { done, value } = binding.next();
    if (done === true) return value;
    await budget.breathe();
  }
}

function* subjectsOf(archive: Archive, texts: readonly TopicInText[]): Generator<Subject> {
  const archiveName = citedName(archive.snapshot.facts);
  for (const { entry, edition, positions } of texts) {
    const view = viewOf(entry.work, archive.text(edition), false);
    const { index } = edition;
    const clauses = outermost(view.clauses, ({ eId }) => positions.has(index.positionOf(eId)));
    yield {
      view,
      clauses,
      isSelection: true,
      archiveName,
      references: () => referencesOf(archive, view, clauses),
    };
  }
}
