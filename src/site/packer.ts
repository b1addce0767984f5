import type { PackerData } from '../bulk/job.ts';
import { openPacker, type Packer } from '../bulk/packer.ts';
import { pocketScript } from '../pocket/script.ts';
import { startThread } from '../thread/start.ts';

/** A thread that makes the packages in which the application's own answers are: the archive as one file, and its mirrors. */
export function openPagePacker(data: PackerData): Packer {
  const { make, close } = openPacker(data, (options) => startThread('./worker', import.meta.url, options));
  return {
    make: async (wanted) => {
      // The thread takes the scripts over: the bundler is a process of its own.
      await Promise.all([pocketScript('folder'), pocketScript('single')]);
      return make(wanted);
    },
    close,
  };
}
