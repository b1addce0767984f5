import type { Archive } from '../../archive/archive.ts';
import { formatKey } from '../../model/expression.ts';
import { INTERFACES } from '../../model/interfaces.ts';
import type { TextView } from '../../render/view.ts';
import { longTime } from '../i18n/index.ts';
import type { PageContext } from '../page.ts';

interface Props {
  readonly page: PageContext;
  readonly archive: Archive;
  readonly view: TextView;
}

const nameOf = ({ work, key, edition }: TextView): string => `${work.id}/${formatKey(key)}_r${edition}`;

/** Says so where a text is not shown as its file is now; nothing for most texts. */
export function FileStanding({ page, archive, view }: Props) {
  const { language } = page.reader;
  const say = INTERFACES[language].says.standing;
  const hold = archive.snapshot.standing.holds.get(nameOf(view));
  const words = view.altered
    ? say.altered
    : hold === undefined
      ? null
      : hold.reason === 'changed'
        ? say.changed
        : say.unread(longTime(hold.since, language));
  if (words === null) return null;
  return (
    <p class="banner" role="note">
      <strong>{words}</strong>
    </p>
  );
}
