import { type PDFContext, PDFDict, PDFName, type PDFObject } from 'pdf-lib';

/** What a page shows: words of each MCID, and the words of its artifacts. */
export interface Shown {
  readonly byMcid: ReadonlyMap<number, string>;
  readonly artifacts: string;
  /** Where each MCID is drawn. */
  readonly placeByMcid: ReadonlyMap<number, DrawnPlace>;
}

/** Where content begins and where its last line is; points from the sheet's lower left corner. */
export interface DrawnPlace {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

type ReadStream = (object: PDFObject | undefined) => Uint8Array;

const TOKEN = /<<|>>|<([0-9a-f]*)>|\/[^\s<>[\]/()]+|[^\s<>[\]/()]+/giu;

/** Shows every text operator of the page through the ToUnicode maps of its fonts. */
export function shownText(page: PDFDict, context: PDFContext, stream: ReadStream): Shown {
  const resources = context.lookup(page.get(PDFName.of('Resources')), PDFDict);
  const fonts = context.lookup(resources.get(PDFName.of('Font')), PDFDict);
  const maps = new Map(
    fonts.entries().map(([name, font]) => {
      const map = context.lookup(font, PDFDict).get(PDFName.of('ToUnicode'));
      return [name.toString(), unicodeMap(new TextDecoder().decode(stream(map)))] as const;
    }),
  );
  const source = new TextDecoder('latin1').decode(stream(page.get(PDFName.of('Contents'))));
  return readContent(source, maps);
}

function readContent(source: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): Shown {
  const byMcid = new Map<number, string>();
  const placeByMcid = new Map<number, DrawnPlace>();
  const draw = (x: number, y: number): void => {
    if (mcid === null) return;
    const known = placeByMcid.get(mcid);
    placeByMcid.set(mcid, known === undefined ? { x, first: y, last: y } : { ...known, last: y });
  };
  let artifacts = '';
  let mcid: number | null = null;
  let map: ReadonlyMap<string, string> | undefined;
  let before: string[] = [];
  let last: Shot | null = null;
  let y = '';
  for (const match of source.matchAll(TOKEN)) {
    const [token, hex] = match;
    if (token === 'BDC') {
      const at = before.indexOf('/MCID');
      mcid = at < 0 ? null : Number(before[at + 1]);
      before = [];
    } else if (token === 'Tm' || token === 'cm') {
      y = before.at(-1) ?? '';
      draw(Number(before.at(-2)), Number(before.at(-1)));
    } else if (token === 're') draw(Number(before.at(-4)), Number(before.at(-3)));
    else if (token === 'Tf') map = maps.get(before.at(-2) ?? '');
    else if (hex !== undefined && map !== undefined) {
      const shown = decoded(hex, map);
      if (mcid === null) artifacts += shown;
      else last = addWords(byMcid, { mcid, y, shown }, last);
    } else if (token === 'ET' && mcid === null) artifacts += '\n';
    before = [...before.slice(-5), token];
  }
  return { byMcid, artifacts, placeByMcid };
}

const decoded = (hex: string, map: ReadonlyMap<string, string>): string =>
  (hex.match(/.{4}/gu) ?? []).map((code) => map.get(code.toLowerCase()) ?? '\uFFFD').join('');

/** Words shown at once, and their height on the page. */
interface Shot {
  readonly mcid: number;
  readonly y: string;
  readonly shown: string;
}

/** As readers do: a hyphen at a line's end before a small letter parts one word. */
function addWords(byMcid: Map<number, string>, now: Shot, last: Shot | null): Shot {
  const before = byMcid.get(last?.mcid ?? -1) ?? '';
  if (last !== null && last.y !== now.y && before.endsWith('-') && /^\p{Ll}/u.test(now.shown))
    byMcid.set(last.mcid, before.slice(0, -1));
  byMcid.set(now.mcid, (byMcid.get(now.mcid) ?? '') + now.shown);
  return now;
}

function unicodeMap(source: string): ReadonlyMap<string, string> {
  return new Map(
    [...source.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gimu)].map(([, code = '', units = '']) => [
      code.toLowerCase(),
      String.fromCharCode(...(units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}
