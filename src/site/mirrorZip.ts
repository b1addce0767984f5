import type { Archive } from '../archive/archive.ts';
import type { Asked } from '../bulk/answerJobs.ts';
import { PackageTooLarge } from '../bulk/make.ts';
import { NO_PACKAGES } from '../bulk/noPackages.ts';
import type { Services } from '../http/services.ts';
import { timeless } from '../model/budget.ts';
import { interfaceOf } from '../model/interfaces.ts';
import { embeddedInMemory } from '../search/embedded/inMemory.ts';
import { createSearch } from '../search/search.ts';
import { writeMirror } from './mirror.ts';
import { MirrorScratch } from './scratch.ts';
import { MOST_FILES, zippedMirror } from './zip.ts';

/**
 * The bytes of a mirror as `archive site --zip` writes them, with pages in all languages of the archive or in one. Without
 * PDFs. Throws PackageTooLarge where it has more files than a ZIP holds, before any page of it is made but the first ones.
 */
export async function* mirrorZip({
  archive,
  language,
  folder,
  orGiveUp,
}: Omit<Asked, 'name'>): AsyncGenerator<Uint8Array> {
  const only = language === null ? null : interfaceOf(language);
  const scratch = await MirrorScratch.open(folder);
  try {
    await writeMirror(scratch, {
      services: servicesOf(archive),
      publicUrl: null,
      languages: only === null ? null : [only],
      pdf: false,
      progress: (_, total) => {
        orGiveUp();
        if (total > MOST_FILES) throw new PackageTooLarge(`A mirror has more than ${MOST_FILES} files`);
      },
    });
    await scratch.finish();
    yield* zippedMirror(scratch);
  } finally {
    await scratch.close();
  }
}

/** What the application is given where nobody but the mirror asks it. */
function servicesOf(archive: Archive): Services {
  const { engine } = embeddedInMemory(archive);
  return {
    archive: () => archive,
    refresh: async () => undefined,
    budget: timeless,
    search: createSearch({ archive: () => archive, engine }),
    lane: null,
    packages: NO_PACKAGES,
    press: null,
    watch: null,
    engineStatus: engine.status,
    troubles: () => [],
    state: () => 'ready',
    workers: () => [],
  };
}
