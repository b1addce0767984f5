import type { Archive } from '../../archive/archive.ts';
import { backlinksOf } from '../../archive/backlinks.ts';
import { formatAddress } from '../../model/address.ts';
import type { Pace } from '../../model/budget.ts';
import { INTERFACE_CODES, INTERFACES } from '../../model/interfaces.ts';
import { whenIdle } from '../../quiet.ts';
import { sizeOf } from '../heavy/sizeOf.ts';
import type { Services } from '../services.ts';
import { expressionAddressOf, workAddress } from '../view.ts';
import type { Application } from './application.ts';

/** Pages made before anybody asks, each in four languages, and the time for it, at most. */
const MOST_PAGES = 200;
const MOST_MS = 20_000;

type Served = Pick<Services, 'archive' | 'state'>;

const IDLE: Pace = {
  now: () => performance.now(),
  turn: () => new Promise<void>((settle) => whenIdle(settle)),
};

/**
 * Makes the common pages in all languages, one after the other with other work in between, so that the time of a first
 * answer tells less of who was here before. Heavy ones are left out. Once more when what cites a text is known, since
 * texts show that.
 */
export async function warmPages(
  application: Application,
  services: Served,
  pace: Pace = IDLE,
): Promise<void> {
  await makeAll(application, services, pace);
  const archive = services.archive();
  const isGathered = await backlinksOf(archive).then(
    () => archive === services.archive(),
    () => false,
  );
  if (isGathered) await makeAll(application, services, pace);
}

async function makeAll({ prepare }: Application, { archive, state }: Served, pace: Pace): Promise<void> {
  const [now, end] = [archive(), pace.now() + MOST_MS];
  for (const path of commonPages(now)) {
    for (const code of INTERFACE_CODES) {
      if (state() === 'stopping' || pace.now() > end || archive() !== now) return;
      const headers = { 'accept-language': INTERFACES[code].bcp47, 'accept-encoding': 'br' };
      const request = new Request(`http://localhost${path}`, { headers });
      await pace.turn();
      if (sizeOf(request, now) === null) await prepare(request);
    }
  }
}

function commonPages({ works }: Archive): readonly string[] {
  const texts = [...works.values()].flatMap(({ work, expressions }) =>
    expressions.map((expression) => formatAddress(expressionAddressOf(work.id, expression))),
  );
  const all = [...works.keys()].map((work) => formatAddress(workAddress(work)));
  return ['/', '/t', '/search', '/about', '/safely', '/people', '/compare', ...all, ...texts].slice(
    0,
    MOST_PAGES,
  );
}
