import { languagesNotHeld } from '../../archive/languagesHeld.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { sayReasons } from '../../render/sayReasons.ts';
import type { PageContext } from '../page.ts';
import { Sentence } from './parts.tsx';

/** Tells a reader in whose language no text is held that it is so: nobody should look for long. */
export function LanguageNotHeld({
  page,
  works,
}: {
  page: PageContext;
  works: ReadonlyMap<string, WorkEntry>;
}) {
  const { language } = page.reader;
  const why = languagesNotHeld(works, [language]);
  if (why.length === 0 || page.isEmpty) return null;
  return (
    <p class="not-held">
      <Sentence of={sayReasons(why, language, works)} />
    </p>
  );
}
