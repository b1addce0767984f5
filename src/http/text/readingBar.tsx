import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { formatParallel } from '../../model/parallel.ts';
import { addressIn, expressionOf } from '../../render/view.ts';
import { expressionAddressOf, textsBeside } from '../view.ts';
import type { FoundPlaces } from './find.tsx';
import type { ReadingProps } from './parts.tsx';

/** Languages, texts side by side and the search within the text: at hand wherever one reads. */
export function ReadingBar(props: ReadingProps & { found: FoundPlaces }) {
  return (
    <div class="reading-bar">
      <Languages {...props} />
      <FindForm {...props} />
    </div>
  );
}

/** Links that keep the place: the script gives them the clause that is being read as their fragment. */
function Languages({ page, entry, expression, view }: ReadingProps) {
  const { say, link } = page;
  const others = textsBeside(entry, expression);
  if (others.length < 2) return null;
  return (
    <nav class="languages" aria-label={say.reading.readIn}>
      {others.map((other) => {
        const { language, variant } = other.key;
        const { bcp47, endonym } = textLanguage(language);
        return (
          <a
            data-keep
            href={link(formatAddress(expressionAddressOf(entry.work.id, other)))}
            hreflang={bcp47}
            aria-current={other === expression ? 'page' : undefined}
          >
            <span lang={bcp47}>{endonym}</span>
            {variant === null ? '' : ` (${variant})`}
          </a>
        );
      })}
      <a
        data-keep
        href={link(
          formatParallel({
            work: entry.work.id,
            expressions: [
              expressionOf(view),
              ...others.filter((other) => other !== expression).map(({ key }) => ({ ...key, edition: null })),
            ].slice(0, 2),
            clause: null,
            to: null,
            format: 'html',
          }),
        )}
      >
        {say.reading.sideBySide}
      </a>
    </nav>
  );
}

function FindForm({ page, view, found }: ReadingProps & { found: FoundPlaces }) {
  const { say, reader, mirror } = page;
  // A browser finds words in a file by itself.
  if (mirror !== null) return null;
  const here = page.link(formatAddress(addressIn(view, null)));
  return (
    <search class="find" aria-label={say.reading.find}>
      <form method="get" action={`${formatAddress(addressIn(view, null))}#found-1`}>
        <label>
          <span class="visually-hidden">{say.reading.find}</span>
          <input
            type="search"
            name="find"
            value={found.asked}
            maxlength={200}
            placeholder={say.reading.find}
          />
        </label>
        {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
        <button type="submit">{say.reading.findButton}</button>
      </form>
      {found.asked === '' ? null : (
        <p role="status">
          {found.places.length === 0
            ? say.reading.foundNot
            : `${say.reading.found(found.places.length)}${say.marks.colon} `}
          {found.places.slice(0, 40).map(({ number }) => (
            <>
              <a href={`#found-${number}`}>{number}</a>{' '}
            </>
          ))}
          <a href={here}>{say.reading.findEnd}</a>
        </p>
      )}
    </search>
  );
}
