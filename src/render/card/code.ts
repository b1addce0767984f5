import qrcode from 'qrcode-generator';
import { type Element, element } from '../xml.ts';

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const QUIET = 4;
/** Bytes of the largest code that is read from a screen at the size of a card. */
const MOST_BYTES = 331;

/** An address as a QR code on white; nothing where it is too long to be read. */
export function codeOf(
  address: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
) {
  if (new TextEncoder().encode(address).length > MOST_BYTES) return [];
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const { x, y, size } = place;
  const module = size / (count + 2 * QUIET);
  const dark = Array.from({ length: count * count }, (_, at) => [Math.floor(at / count), at % count] as const)
    .filter(([row, column]) => code.isDark(row, column))
    .map(([row, column]) => `M${column} ${row}h1v1h-1z`)
    .join('');
  const transform = `translate(${x + QUIET * module} ${y + QUIET * module}) scale(${module})`;
  return [
    element('rect', { x, y, width: size, height: size, fill: '#ffffff' }),
    element('path', { transform, fill: '#000000', 'shape-rendering': 'crispEdges', d: dark }),
  ] as readonly Element[];
}
