import type { Context } from 'hono';
import { resolveAddress } from '../../archive/resolve.ts';
import { wordsAround } from '../../model/interfaces.ts';
import { noneOf } from '../../model/parameterFault.ts';
import { readFonts } from '../../press/fonts.ts';
import { composeCard, SHAPES } from '../../render/card/card.ts';
import type { PdfFonts } from '../../render/pdf/fonts/files.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { CARD } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { failWithdrawn } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { failParameter } from '../readParameters.ts';
import { keep } from '../ready/keep.ts';
import { type Named, OF_FILE, type Route, route } from '../route.ts';
import { redirect, segmentsOf } from '../text/segments.ts';
import { unknownAddress } from '../unknown.ts';
import { viewOfTarget } from '../view.ts';
import { CARD_FORMATS, CARD_SUFFIXES, isCardFormat } from './formats.ts';
import { cardPath } from './path.ts';
import { cardOf } from './subject.ts';

const isShape = (given: string): given is keyof typeof SHAPES => Object.hasOwn(SHAPES, given);

const row = {
  logged: '/card/*',
  formats: CARD_SUFFIXES,
  keeping: OF_FILE,
  lane: 'making',
  parameters: CARD,
  // Fonts are opened, words are measured and dots are counted.
  size: () => 'short',
  answer: answerCard,
} as const satisfies Partial<Route>;

const mediaTypes = CARD_SUFFIXES.map((suffix) => CARD_FORMATS[suffix].mediaType.split(';')[0] ?? '');
const told = (summary: string) => ({ form: 'file', mediaTypes, summary }) as const;

/** Texts and clauses as pictures to be sent. */
export const cardRoutes: readonly Route[] = [
  route('/card/{work}/{expression}.{format}', {
    ...row,
    told: told('A text as a picture (SVG, PNG): title, stage, level, and its permalink as a QR code'),
  }),
  route('/card/{work}/{expression}/{+clause}.{format}', {
    ...row,
    told: told('A clause as a picture (SVG, PNG): words, stage, level, and its permalink as a QR code'),
  }),
];

async function answerCard(
  app: AppContext,
  c: Context<AppEnvironment>,
  { format = '' }: Named,
): Promise<Response> {
  const archive = app.services.archive();
  const reader = readReader(c);
  const shape = (c.req.query('shape') ?? 'wide').toLowerCase();
  if (!isShape(shape)) return failParameter(noneOf('shape', shape, Object.keys(SHAPES)));
  if (!isCardFormat(format)) return unknownAddress(c.req.method);
  const raw = new URL(c.req.url).pathname;
  const resolution = resolveAddress(archive, segmentsOf(raw.slice(0, -format.length - 1), '/card'), {
    readerLanguages: reader.languages,
    asOf: null,
    format: 'html',
  });
  if (resolution.status === 'absent') return failAbsent(app, resolution);
  const { address, target } = resolution;
  const view = viewOfTarget(target, address);
  if (view === null || target.kind === 'works' || target.kind === 'work')
    return fail('not-found', { why: 'one-clause' });
  const wanted = cardPath(address, format);
  if (raw !== wanted) return redirect(c, wanted, resolution.floating);
  failWithdrawn(archive, target);
  const code = reader.explicit ? reader.language : wordsAround(view.key.language);
  const svg = composeCard(cardOf(app, { address, target, view }, code), shape, fonts());
  const { written, mediaType } = CARD_FORMATS[format];
  return keep(c, new Body(await written(svg), mediaType));
}

let read: PdfFonts | null = null;

/** Read when the first card is asked for, and kept: what is shaped with them is kept per object. */
function fonts(): PdfFonts {
  read ??= readFonts();
  return read;
}
