import type { Archive } from '../../archive/archive.ts';
import { textLanguage } from '../../model/language.ts';
import type { PageContext } from '../page.ts';
import { Fact, Part } from '../parts/parts.tsx';
import { Words } from '../parts/words.tsx';

interface MirrorsProps {
  readonly page: PageContext;
  readonly archive: Archive;
}

/** Where else this archive can be read, what that means, and how to check such a place and make one. */
export function MirrorsPage({ page, archive }: MirrorsProps) {
  const { say, link } = page;
  const { root, log } = archive.snapshot;
  const head = log.at(-1);
  return (
    <>
      <h1>{say.mirrors.title}</h1>
      <p class="lead">{say.mirrors.lead}</p>
      <MirrorList page={page} />
      <Part heading={say.mirrors.check}>
        {say.mirrors.checkSays.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <code class="pre">npm run archive -- verify --mirror &lt;folder&gt;</code>
        <dl class="facts">
          <Fact name={say.log.root}>
            <code class="hash">t1:{root}</code>
          </Fact>
          {head === undefined ? null : (
            <Fact name={say.log.title}>
              <a href={link('/log')}>
                <code class="hash">{head.hash}</code>
              </a>
            </Fact>
          )}
        </dl>
      </Part>
      <Part heading={say.mirrors.make}>
        {say.mirrors.makeSays.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <code class="pre">npm run archive -- site &lt;folder&gt;</code>
      </Part>
      <p>
        <a href={link('/safely')}>{say.safely.title}</a>
      </p>
    </>
  );
}

/** Those of `archive.yaml`: what is no address of the web stands as words. */
export function MirrorList({ page }: { page: PageContext }) {
  const { say, facts } = page;
  const mirrors = facts.mirrors ?? [];
  if (mirrors.length === 0) return <p>{say.mirrors.none}</p>;
  return (
    <ul>
      {mirrors.map(({ address, keeper, language }) => (
        <li>
          {/^https?:\/\//u.test(address) ? (
            <a href={address} rel="noreferrer">
              {address}
            </a>
          ) : (
            <code>{address}</code>
          )}
          {keeper === undefined ? null : (
            <>
              {' – '}
              {say.mirrors.keptBy}
              {say.marks.colon} <Words page={page} of={keeper} />
            </>
          )}
          {language === undefined ? null : (
            <>
              {' – '}
              <span lang={textLanguage(language).bcp47}>{textLanguage(language).endonym}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
