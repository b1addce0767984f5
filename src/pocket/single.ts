import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { handedOn } from '../archive/handedOn.ts';
import { ASSET_FILES, ASSETS } from '../http/assets/assets.ts';
import { colourSheet } from '../http/assets/colours.ts';
import { newestViews } from '../http/view.ts';
import { formatAddress } from '../model/address.ts';
import { INTERFACE_CODES, INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { textLanguage } from '../model/language.ts';
import { lastDays } from '../model/logEntry.ts';
import { archiveName } from '../render/citation.ts';
import { renderText } from '../render/text.ts';
import { addressIn, type TextView } from '../render/view.ts';
import { bootScript } from './boot.ts';
import { pocketData } from './data.ts';
import { writeBytes } from './letters.ts';
import { packed } from './packing.ts';
import { pocketScript } from './script.ts';

/**
 * The whole archive, as it is handed on, as one page of HTML that asks for nothing: scripts, styles and data stand in it, and its policy lets no
 * other be loaded. The same archive is the same bytes. Without scripts all texts can be read.
 */
export async function singleFile(whole: Archive, script?: string): Promise<string> {
  const archive = handedOn(whole);
  const code = script ?? (await pocketScript('single'));
  const data = [...(await pocketData(whole))]
    .map(([name, bytes]) => `${name}|${writeBytes(bytes)}`)
    .join('|');
  const boot = bootScript();
  const style = stylesOf(archive);
  const name = escaped(archiveName(archive.snapshot.facts, 'eng'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy([boot, code], style)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<div id="pocket"><header class="site"><span class="name">${name}</span></header></div>
<aside id="file">
<div id="old" hidden>${inEach((code) => INTERFACES[code].says.pages.pocket.failed)}</div>
${INTERFACE_CODES.map((code) => aboutFile(archive, code)).join('\n')}
</aside>
<div id="readable">
${[...archive.works.values()].flatMap((entry) => newestViews(archive, entry).map(readable)).join('\n')}
</div>
<script type="text/plain" id="data">${data}</script>
<script type="text/plain" id="code">${writeBytes(await packed(code))}</script>
<script>${boot}</script>
</body>
</html>
`;
}

/** Scripts and styles by their hashes, and nothing from anywhere. */
function policy(scripts: readonly string[], style: string): string {
  const hashes = scripts.map((script) => `'sha256-${hashOf(script)}'`).join(' ');
  return `default-src 'none'; script-src ${hashes}; style-src 'sha256-${hashOf(style)}'; form-action 'none'; base-uri 'none'`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The site's own styles, with the fonts of the device. */
function stylesOf({ snapshot }: Archive): string {
  const sheet = ASSET_FILES.find(({ path }) => path === ASSETS.stylesheet);
  const own = [sheet, colourSheet(snapshot.facts)].map((asset) => textOf(asset?.body)).join('');
  return `${own.replace(/@font-face\{[^}]*\}/gu, '')}${OWN_STYLES}`;
}

const textOf = (body: (typeof ASSET_FILES)[number]['body'] | undefined): string =>
  new TextDecoder().decode(body?.send({ method: 'GET', header: () => undefined }).bytes ?? undefined);

const OWN_STYLES =
  'a:not([href]){color:inherit;text-decoration:none}#readable pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}#readable,#file{max-width:46rem;margin:2rem auto;padding:0 1rem}#file code{overflow-wrap:anywhere}[hidden]{display:none!important}';

/** What the file is and how it is checked, in one language; the script adds what it found. */
function aboutFile({ snapshot }: Archive, code: InterfaceCode): string {
  const { pages } = INTERFACES[code].says;
  const { pocket: say, marks } = pages;
  const { facts, log, root } = snapshot;
  const date = [...lastDays(log).values()].sort().at(-1) ?? null;
  const line = (text: string): string => `<p>${escaped(text)}</p>`;
  const canonical =
    facts.canonical == null
      ? ''
      : `<p>${escaped(say.canonical + marks.colon)} <a rel="noreferrer" href="${escaped(facts.canonical)}">${escaped(facts.canonical)}</a></p>`;
  return `<section lang="${INTERFACES[code].bcp47}"><h2>${escaped(say.about)}</h2>
${line(say.says(archiveName(facts, code), date))}${canonical}
<p>${escaped(say.root + marks.colon)} <code class="root">${root}</code> <span class="holds" hidden>${escaped(say.rootHolds)}</span><strong class="fails" hidden>${escaped(say.rootFails)}</strong></p>
<p>${escaped(say.data + marks.colon)} <code class="hash">–</code></p>
${line(say.proves)}${line(pages.noLegalForce)}</section>`;
}

/** One sentence in every language of pages, each in a line of its own. */
const inEach = (says: (code: InterfaceCode) => string): string =>
  INTERFACE_CODES.map((code) => `<p lang="${INTERFACES[code].bcp47}">${escaped(says(code))}</p>`).join('');

/** A text as plain words, with what it is and how far it was checked; its id is where a link to it leads. */
function readable(view: TextView): string {
  const path = formatAddress(addressIn(view, null));
  const words = renderText(view, view.clauses, (address) => `#${formatAddress(address)}`);
  return `<article id="${path}" lang="${textLanguage(view.key.language).bcp47}"><pre>${escaped(words)}</pre></article>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
