import { longDay } from '../../cite/format/days.ts';
import { archiveName } from '../../render/citation.ts';
import type { Mirror } from '../mirror.ts';
import type { PageContext } from '../page.ts';

type MirrorProps = { readonly page: PageContext; readonly mirror: Mirror };

/**
 * What a page may load: files beside it, nothing from anywhere else. `'self'` is the host of a mirror; browsers differ in
 * what it means for a file, so that files are named besides. A worker runs words that the page has already.
 */
const POLICY = ['style-src', 'script-src', 'img-src', 'font-src', 'form-action']
  .map((kind) => `${kind} 'self' file:`)
  .reduce((policy, kind) => `${policy}; ${kind}`, "default-src 'none'; base-uri 'none'; worker-src blob:");

/** What a server would send as headers. */
export const MirrorHead = () => (
  <>
    <meta http-equiv="Content-Security-Policy" content={POLICY} />
    <meta name="referrer" content="no-referrer" />
  </>
);

/** Of which archive this is a mirror, as of when, and how that can be checked. */
export function MirrorFoot({ page, mirror: { root, date, publicAddress, hasPdfs } }: MirrorProps) {
  const { say, reader, facts } = page;
  const name = archiveName(facts, reader.language);
  return (
    <section class="mirror-of small" aria-label={say.mirror.title}>
      <p>
        {say.mirror.says(name, date === null ? null : longDay(date, reader.language))}{' '}
        {publicAddress === null ? null : (
          <>
            {say.mirror.archiveAt} <a href={publicAddress}>{publicAddress}</a>.{' '}
          </>
        )}
        {hasPdfs ? null : say.mirror.noPdfs}
      </p>
      <p>
        {say.mirror.root}
        {say.marks.colon} <code class="hash">{root}</code>
      </p>
      <p>
        {say.mirror.check} <a href="/SHA256SUMS">SHA256SUMS</a> <a href="/archive.json">archive.json</a>
      </p>
    </section>
  );
}

/**
 * In the place of what a server would answer: the page at `path` is made here, by scripts beside this page, which know the
 * whole archive. Without scripts it says what it needs.
 */
export function AnsweredHere({ page, mirror, path }: MirrorProps & { readonly path: string }) {
  const { say } = page;
  return (
    <>
      <div
        id="pocket"
        data-path={path}
        data-ui={page.reader.language}
        data-first={mirror.interfaces[0]}
        data-interfaces={mirror.interfaces.join(' ')}
        data-root="/"
      >
        <p class="banner">
          {say.mirror.needsScripts}{' '}
          {mirror.publicAddress === null ? null : (
            <>
              {say.mirror.archiveAt} <a href={mirror.publicAddress + path}>{mirror.publicAddress + path}</a>
            </>
          )}
        </p>
      </div>
      {mirror.scripts.map((script) => (
        <script defer src={script} />
      ))}
    </>
  );
}
