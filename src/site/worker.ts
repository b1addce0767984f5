import type { MakePieces } from '../bulk/answerJobs.ts';
import { answerJobs } from '../bulk/answerJobs.ts';
import type { PackageName } from '../bulk/kind.ts';
import { singleFile } from '../pocket/single.ts';
import { mirrorZip } from './mirrorZip.ts';

const MAKERS: Partial<Record<PackageName, MakePieces>> = {
  'texts.html': async function* ({ archive }) {
    yield new TextEncoder().encode(await singleFile(archive));
  },
  'mirror.zip': mirrorZip,
};

/** Entry of the thread that makes packages of what the application answers. */
answerJobs((asked) => MAKERS[asked.name]?.(asked) ?? null);
