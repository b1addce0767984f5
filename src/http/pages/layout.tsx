import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../../model/language.ts';
import type { ArchiveFacts } from '../../model/work.ts';
import { titleIn } from '../../model/work.ts';
import { MESSAGES, type Messages } from '../i18n/index.ts';
import type { Reader } from '../reader.ts';

/** What every page knows. */
export interface PageContext {
  readonly reader: Reader;
  readonly say: Messages;
  readonly facts: ArchiveFacts;
  /** Path of the page, with its query, for the links to its other interface languages. */
  readonly path: string;
  /** A link to a path of this archive, in the reader's chosen interface language. */
  readonly link: (path: string) => string;
  /** Addresses of the files that every page uses. */
  readonly assets: { readonly stylesheet: string; readonly icon: string };
}

export function pageContext(
  reader: Reader,
  facts: ArchiveFacts,
  path: string,
  assets: PageContext['assets'],
): PageContext {
  const link = (target: string): string =>
    reader.explicit ? withParameter(target, 'ui', reader.language) : target;
  return { reader, say: MESSAGES[reader.language], facts, path, link, assets };
}

/** A path with one query parameter set; its fragment stays last. */
export function withParameter(path: string, name: string, value: string | null): string {
  const url = new URL(`http://archive.invalid${path}`);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // A path that begins with two slashes would lead to another host.
  return url.pathname.replace(/^\/+/u, '/') + url.search + url.hash;
}

interface PageProps {
  readonly page: PageContext;
  readonly title: string;
  /** Language of `children` where it is not the interface's. */
  readonly lang?: LanguageCode;
  /** `<link>` elements of the head: formats, languages, canonical. */
  readonly links?: readonly HeadLink[];
  readonly query?: string;
  readonly noindex?: boolean;
  readonly children: Child;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly hreflang?: string;
  readonly title?: string;
}

/** A whole page as a string, with its doctype. */
export async function renderPage(props: PageProps): Promise<string> {
  const page = await (<Page {...props} />);
  return `<!doctype html>\n${String(await html`${raw(String(page))}`)}`;
}

function Page({ page, title, links = [], query = '', noindex = false, children }: PageProps) {
  const { reader, say, facts, link } = page;
  const name = facts.name === undefined ? 'Treaty Archive' : titleIn(facts.name, reader.language);
  return (
    <html lang={LANGUAGES[reader.language].bcp47}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        <link rel="stylesheet" href={page.assets.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={page.assets.icon} />
        {noindex ? <meta name="robots" content="noindex" /> : null}
        {links.map((head) => (
          <link {...head} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {say.skipToContent}
        </a>
        <header class="site">
          <a class="name" href={link('/')}>
            {name}
          </a>
          <nav aria-label={name}>
            <a href={link('/t')}>{say.nav.texts}</a>
            <a href={link('/search')}>{say.nav.search}</a>
            <a href={link('/about')}>{say.nav.about}</a>
          </nav>
          <SearchForm page={page} query={query} />
        </header>
        <main id="content">{children}</main>
        <footer class="site">
          <p>{say.noLegalForce}</p>
          <nav aria-label={say.tools}>
            <a href={link('/cite')}>{say.cite.title}</a> <a href={link('/compare')}>{say.compare.title}</a>
          </nav>
          <InterfaceLanguages page={page} />
        </footer>
      </body>
    </html>
  );
}

function SearchForm({ page, query }: { page: PageContext; query: string }) {
  const { say, reader } = page;
  return (
    <search>
      <form class="search" action="/search" method="get">
        <label>
          <span>{say.searchLabel}</span>
          <input type="search" name="q" value={query} maxlength={1000} autocomplete="off" />
        </label>
        {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
        <button type="submit">{say.searchButton}</button>
      </form>
    </search>
  );
}

function InterfaceLanguages({ page }: { page: PageContext }) {
  return (
    <nav aria-label={page.say.interfaceLanguage} class="languages">
      {LANGUAGE_CODES.map((code) => (
        <a
          href={withParameter(page.path, 'ui', code)}
          lang={LANGUAGES[code].bcp47}
          hreflang={LANGUAGES[code].bcp47}
          aria-current={code === page.reader.language ? 'true' : undefined}
        >
          {LANGUAGES[code].endonym}
        </a>
      ))}
    </nav>
  );
}
