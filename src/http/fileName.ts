/** Characters at most before the suffix: file systems take 255 bytes, and other scripts take two for each. */
const MAX_NAME = 110;

/**
 * `Content-Disposition` (RFC 6266): shown in the browser, saved under a name that people understand. Clients that
 * cannot read the name's letters take `plain`, of which ASCII is kept.
 */
export function contentDisposition(name: string, plain: string, suffix: string): string {
  const file = `${tidy(name)}.${suffix}`;
  const ascii = `${tidy(toAscii(plain))}.${suffix}`.replace(/["\\]/gu, '');
  const encoded = encodeURIComponent(file).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Without what file systems refuse, dashes as hyphens; cut at a word's end where it is long. */
function tidy(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[<>:"/\\|?*\p{C}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return kept === '' ? 'text' : kept;
}

const toAscii = (name: string): string =>
  name
    .replace(/[\u2010-\u2015]/gu, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]/gu, '');

/** A title short enough to stand before what tells the file apart. */
export function shortened(title: string, room: number = MAX_NAME): string {
  if (title.length <= room) return title;
  const cut = title.slice(0, room + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(room / 2))).trim();
}
