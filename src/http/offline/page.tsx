import type { PageContext } from '../page.ts';
import { Part } from '../parts/parts.tsx';
import type { OfflineList } from './list.ts';

/** Saves the archive on the reader's device, where a script may; what it reveals and leaves there is said before. */
export function OfflinePage({ page, list }: { page: PageContext; list: OfflineList }) {
  const { say, link, reader, assets } = page;
  const { offline } = say;
  const banner = String(
    <p class="banner">
      {offline.banner(list.root.slice(0, 12))} <a href={link('/offline')}>{offline.title}</a>
    </p>,
  );
  return (
    <>
      <h1>{offline.title}</h1>
      <p class="lead">{offline.lead}</p>
      <p>{offline.size(list.addresses.length, Math.ceil(list.bytes / 1e6))}</p>
      <div
        id="offline"
        data-language={reader.language}
        data-says={JSON.stringify(offline.script)}
        data-banner={banner}
      >
        <p data-offline="state" role="status" />
        <p>
          <progress data-offline="progress" aria-label={offline.save} hidden />
        </p>
        <p>
          <button type="button" data-offline="save" hidden>
            {offline.save}
          </button>{' '}
          <button type="button" data-offline="check" hidden>
            {offline.check}
          </button>{' '}
          <button type="button" data-offline="remove" hidden>
            {offline.remove}
          </button>
        </p>
        <noscript>
          <p class="banner">{offline.noScript}</p>
        </noscript>
      </div>
      <script type="module" src={assets.offline}></script>
      <Part heading={offline.how}>
        {offline.howSays.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Part>
      <Part heading={offline.reveals}>
        {offline.revealsSays.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <a href={link('/safely')}>{say.nav.safely}</a>
        </p>
      </Part>
      <Part heading={offline.others}>
        <p>
          {offline.othersSays} <a href={link('/bulk')}>{say.bulk.title}</a>
        </p>
      </Part>
    </>
  );
}
