import type { Archive } from '../../archive/archive.ts';
import { notHandedOn } from '../../archive/handedOn.ts';
import { PACKAGE_KINDS } from '../../bulk/kinds.ts';
import type { Package } from '../../bulk/packages.ts';
import { capital } from '../../model/language.ts';
import { languageName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { Fact, Part } from '../parts/parts.tsx';

interface BulkProps {
  readonly page: PageContext;
  readonly archive: Archive;
  readonly packages: readonly Package[];
  /** Stands before the paths in packages. */
  readonly site: string;
}

/** What can be taken away as a whole: every package with its size and hash. */
export function BulkPage({ page, archive, packages, site }: BulkProps) {
  const { say } = page;
  const left = notHandedOn(archive).length;
  return (
    <>
      <h1>{say.bulk.title}</h1>
      <p class="lead">{say.bulk.lead}</p>
      <dl class="facts">
        <Fact name={say.log.root}>
          <code class="hash">{archive.snapshot.root}</code>
        </Fact>
        <Fact name={say.bulk.site}>
          <code>{site}</code>
        </Fact>
      </dl>
      {left === 0 ? null : <p class="banner">{say.bulk.leftOut(left)}</p>}
      {PACKAGE_KINDS.filter((kind) => packages.some((one) => one.kind === kind)).map((kind) => (
        <Part heading={say.bulk.kinds[kind.name].heading} id={kind.name}>
          <p>{say.bulk.kinds[kind.name].says}</p>
          <dl class="facts">
            {packages
              .filter((one) => one.kind === kind)
              .map((one) => (
                <PackageFact page={page} one={one} />
              ))}
          </dl>
        </Part>
      ))}
      <Part heading={say.bulk.check}>
        {say.bulk.checkSays.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <a href="/api/v1/bulk">
            <code>/api/v1/bulk</code>
          </a>
        </p>
      </Part>
    </>
  );
}

function PackageFact({ page, one: { language, file, state, made } }: { page: PageContext; one: Package }) {
  const { say, reader } = page;
  const name =
    language === null ? say.bulk.all : capital(languageName(language, reader.language), reader.language);
  return (
    <Fact name={name}>
      <a href={`/bulk/${file}`}>{file}</a>
      {made === null ? (
        <>, {say.bulk[state === 'ready' ? 'waiting' : state]}</>
      ) : (
        <>
          , {say.bulk.size(Math.ceil(made.size / 1024))}
          <br />
          SHA-256 <code class="hash">{made.sha256}</code>
        </>
      )}
    </Fact>
  );
}
