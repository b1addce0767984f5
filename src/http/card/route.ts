import { resolveAddress } from '../../archive/resolve.ts';
import { wordsAround } from '../../model/interfaces.ts';
import { noneOf } from '../../model/parameterFault.ts';
import { readFonts } from '../../press/fonts.ts';
import { composeCard, SHAPES } from '../../render/card/card.ts';
import type { PdfFonts } from '../../render/pdf/fonts/files.ts';
import { Body } from '../body.ts';
import { CARD } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { failWithdrawn } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { failParameter } from '../readParameters.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { redirect, segmentsOf } from '../text/segments.ts';
import { viewOfTarget } from '../view.ts';
import { cardPath } from './path.ts';
import { cardOf } from './subject.ts';

const SVG = 'image/svg+xml; charset=utf-8';

const isShape = (given: string): given is keyof typeof SHAPES => Object.hasOwn(SHAPES, given);

/** A clause as a picture to be sent: its words, place, stage, level, and its permalink as a QR code. */
export const cardRoute: Route = route('/card/{work}/{expression}/{+clause}.{format}', {
  logged: '/card/*',
  formats: ['svg'],
  keeping: OF_FILE,
  lane: 'making',
  parameters: CARD,
  // Fonts are opened and words are measured.
  size: () => 'short',
  told: {
    form: 'file',
    mediaType: 'image/svg+xml',
    summary: 'A clause as a picture (SVG): words, stage, level, and its permalink as a QR code',
  },
  answer: (app, c) => {
    const archive = app.services.archive();
    const reader = readReader(c);
    const shape = (c.req.query('shape') ?? 'wide').toLowerCase();
    if (!isShape(shape)) return failParameter(noneOf('shape', shape, Object.keys(SHAPES)));
    const raw = new URL(c.req.url).pathname;
    const resolution = resolveAddress(archive, segmentsOf(raw.replace(/\.svg$/u, ''), '/card'), {
      readerLanguages: reader.languages,
      asOf: null,
      format: 'html',
    });
    if (resolution.status === 'absent') return failAbsent(app, resolution);
    const { address, target } = resolution;
    const view = viewOfTarget(target, address);
    if (view === null || target.kind !== 'clauses') return fail('not-found', { why: 'one-clause' });
    const wanted = cardPath(address);
    if (raw !== wanted) return redirect(c, wanted, resolution.floating);
    failWithdrawn(archive, target);
    const code = reader.explicit ? reader.language : wordsAround(view.key.language);
    const card = cardOf(app, { address, target, view }, code);
    return keep(c, new Body(composeCard(card, shape, fonts()), SVG));
  },
});

let read: PdfFonts | null = null;

/** Read when the first card is asked for, and kept: what is shaped with them is kept per object. */
function fonts(): PdfFonts {
  read ??= readFonts();
  return read;
}
