import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * A drawing without text as PNG: the same bytes on every machine, since nothing of the machine (fonts, processor,
 * graphics card) has a part in it. The rasteriser is read when the first picture is asked for.
 * In its own size, or so many dots wide.
 */
export async function drawPng(svg: string, width?: number): Promise<Uint8Array> {
  rasteriser ??= openRasteriser();
  const { Resvg } = await rasteriser;
  const drawing = new Resvg(svg, width === undefined ? {} : { fitTo: { mode: 'width', value: width } });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    // Its memory is its own, of which no collector knows.
    picture.free();
    drawing.free();
  }
}

let rasteriser: ReturnType<typeof openRasteriser> | null = null;

async function openRasteriser() {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return resvg;
}
