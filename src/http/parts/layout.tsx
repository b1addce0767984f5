import type { Child } from 'hono/jsx';
import { INTERFACE_CODES, INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { capital, type LanguageCode } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { archiveName } from '../../render/citation.ts';
import { writtenHtml } from '../../render/html/written.ts';
import type { Meta } from '../../render/linked/citing.ts';
import { type JsonLdNode, jsonLdScript } from '../../render/linked/jsonLd.ts';
import type { ScriptName } from '../assets/assets.ts';
import { colourSheet } from '../assets/colours.ts';
import { type PageContext, withParameter } from '../page.ts';
import { SearchForm } from '../search/form.tsx';
import { IssuesNow } from '../watch/issues.tsx';
import { MirrorFoot, MirrorHead } from './mirror.tsx';
import { withScripts } from './scripts.ts';

/** What a page says of itself to the frame around it. */
export interface PageProps {
  readonly page: PageContext;
  readonly title: string;
  /** Language of a text that the page is there to show: its fonts are fetched at once. */
  readonly textLanguage?: LanguageCode;
  /** `<link>` elements of the head: formats, languages, canonical. */
  readonly links?: readonly HeadLink[];
  /** What the page shows, for programs: JSON-LD, and `<meta>` that reference managers read. */
  readonly linked?: Linked;
  /** What a page shared elsewhere says below its title; without one, what this archive is. */
  readonly description?: string;
  /** What is shown beside it there; no page of ours fetches it. */
  readonly image?: SharedImage;
  readonly query?: string;
  readonly noindex?: boolean;
  /** Scripts that improve this page; it is whole without them. */
  readonly scripts?: readonly ScriptName[];
  /** The page uses the whole width for columns of its own. */
  readonly wide?: boolean;
  /** Where the search form stands: in the header, or in the page itself. */
  readonly search?: 'header' | 'page';
  readonly children: Child;
}

/**
 * What a page tells programs of the thing that it shows, the same to all readers. The policy of scripts need not allow a
 * block of data: nothing of it is run.
 */
export interface Linked {
  readonly data?: JsonLdNode;
  /** None of words that are not to be cited. */
  readonly meta?: readonly Meta[];
}

/** A picture for messengers and networks (Open Graph), in pixels. */
export interface SharedImage {
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** RFC 8288, as `<link>`. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly hreflang?: string;
  readonly title?: string;
}

/** The search field is on every page, and so is what helps to use it. */
const EVERYWHERE: readonly ScriptName[] = ['search'];

/** A whole page as a string, with its doctype. */
export const renderPage = (props: PageProps): string =>
  `<!doctype html>\n${withScripts(writtenHtml(<Page {...props} />), props.page.assets.scriptFaces)}`;

function Page(props: PageProps) {
  const {
    page,
    title,
    links = [],
    linked: told = {},
    query = '',
    noindex = false,
    scripts = [],
    wide = false,
    search = 'header',
    textLanguage,
    description,
    image,
  } = props;
  const { reader, say, facts, link, mirror } = page;
  // Without an address of its own nothing can be said of what a file is elsewhere.
  const linked = mirror !== null && mirror.publicAddress === null ? {} : told;
  const name = archiveName(facts, reader.language);
  const colours = colourSheet(facts);
  const described = description ?? titleIn(facts.description ?? say.home.lead, reader.language);
  return (
    <html lang={INTERFACES[reader.language].bcp47}>
      <head>
        <meta charset="utf-8" />
        {mirror === null ? null : <MirrorHead />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        <meta name="description" content={described} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={described} />
        <meta property="og:site_name" content={name} />
        <meta property="og:type" content="website" />
        {image === undefined ? null : <ImageMeta {...image} />}
        <link rel="stylesheet" href={page.assets.stylesheet} />
        {colours === null ? null : <link rel="stylesheet" href={colours.path} />}
        {(textLanguage === undefined || mirror !== null ? [] : page.assets.fonts(textLanguage)).map(
          (font) => (
            <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="" />
          ),
        )}
        <link rel="icon" type="image/svg+xml" href={page.assets.icon} />
        {mirror === null ? (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={name}
            href={link('/opensearch.xml')}
          />
        ) : null}
        {noindex ? <meta name="robots" content="noindex" /> : null}
        {links.map((head) => (
          <link {...head} />
        ))}
        {(linked.meta ?? []).map(([name, content]) => (
          <meta name={name} content={content} />
        ))}
        {linked.data === undefined ? null : (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLdScript(linked.data) }}
          />
        )}
        {page.watched === null ? null : (
          <script type="module" src={`/watch.js?since=${page.watched.version}`} />
        )}
        {mirror === null
          ? EVERYWHERE.concat(scripts).map((name) => <script type="module" src={page.assets.scripts[name]} />)
          : // Browsers take no module from a file.
            scripts.map((name) => <script defer src={page.assets.scripts[name]} />)}
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
            <details>
              <summary>{say.nav.menu}</summary>
              <div class="places">
                <a href={link('/t')}>{say.nav.texts}</a>
                <a href={link('/search')}>{say.nav.search}</a>
                <a href={link('/compare')}>{say.nav.compare}</a>
                <a href={link('/people')}>{say.nav.people}</a>
                <a href={link('/about')}>{say.nav.about}</a>
                <span class="tongues">
                  <LanguageLinks page={page} isShort />
                </span>
              </div>
            </details>
          </nav>
          {search === 'header' ? <SearchForm page={page} query={query} filters={[]} /> : null}
        </header>
        <main id="content" class={wide ? 'wide' : undefined}>
          {page.watched === null ? null : <IssuesNow page={page} watched={page.watched} />}
          {page.isEmpty ? <p class="banner">{say.home.nothing}</p> : null}
          {props.children}
        </main>
        <footer class="site">
          <p>
            {say.noLegalForce} {say.ourTitles}
          </p>
          <nav aria-label={say.tools} class="tools">
            <a href={link('/topics')}>{say.topics.title}</a> <a href={link('/quote')}>{say.quote.title}</a>{' '}
            <a href={link('/silence')}>{say.silence.title}</a> <a href={link('/cite')}>{say.cite.title}</a>{' '}
            <a href={link('/bulk')}>{say.bulk.title}</a> <a href={link('/log')}>{say.log.title}</a>{' '}
            <a href={link('/safely')}>{say.nav.safely}</a> <a href={link('/offline')}>{say.nav.offline}</a>{' '}
            <a href={link('/mirrors')}>{say.mirrors.title}</a>{' '}
            <a href={link('/contribute')}>{say.contribute.title}</a>
          </nav>
          <InterfaceLanguages page={page} />
          {mirror === null ? null : <MirrorFoot page={page} mirror={mirror} />}
        </footer>
      </body>
    </html>
  );
}

const ImageMeta = ({ url, ...more }: SharedImage) => (
  <>
    <meta property="og:image" content={url} />
    {Object.entries(more).map(([name, content]) => (
      <meta property={`og:image:${name}`} content={String(content)} />
    ))}
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

function InterfaceLanguages({ page }: { page: PageContext }) {
  if (languagesOf(page).length < 2) return null;
  return (
    <nav aria-label={page.say.interfaceLanguage} class="languages">
      <LanguageLinks page={page} />
    </nav>
  );
}

const languagesOf = ({ mirror, facts }: PageContext): readonly InterfaceCode[] =>
  mirror?.interfaces ?? facts.languages ?? INTERFACE_CODES;

/** To this page in the other languages of the interface; where room is short, "Ру" for "русский". */
const LanguageLinks = ({ page, isShort = false }: { page: PageContext; isShort?: boolean }) => (
  <>
    {languagesOf(page).map((code) => (
      <a
        href={withParameter(page.path, 'ui', code)}
        lang={INTERFACES[code].bcp47}
        hreflang={INTERFACES[code].bcp47}
        aria-label={isShort ? INTERFACES[code].endonym : undefined}
        aria-current={code === page.reader.language ? 'true' : undefined}
      >
        {isShort ? capital(INTERFACES[code].endonym.slice(0, 2), code) : INTERFACES[code].endonym}
      </a>
    ))}
  </>
);
