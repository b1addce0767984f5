import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { build, stop } from 'esbuild';

/** Scripts by name, each one module whatever modules it is made of. */
export type Bundles<Name extends string> = Readonly<Record<Name, string>>;

/** Where threads find what the thread that started them has bundled. */
const MADE = 'treaty-archive: bundled scripts';

/**
 * Bundles scripts by their entries, once in a process: a thread takes over what the main thread made, since esbuild is
 * a process of its own, of which each thread that asks it leaves one behind. The same sources are the same bytes.
 */
export async function bundle<Name extends string>(
  entries: Readonly<Record<Name, URL>>,
): Promise<Bundles<Name>> {
  const made = getEnvironmentData(MADE) as Bundles<Name> | undefined;
  if (made !== undefined) return made;
  const bundles = Object.fromEntries(await bundled(entries)) as Bundles<Name>;
  setEnvironmentData(MADE, bundles);
  return bundles;
}

async function bundled<Name extends string>(entries: Readonly<Record<Name, URL>>) {
  try {
    const names = Object.entries<URL>(entries);
    const { outputFiles } = await build({
      entryPoints: names.map(([out, entry]) => ({ in: fileURLToPath(entry), out })),
      outdir: '/',
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    });
    return names.map(([name], at) => [name, outputFiles[at]?.text ?? ''] as const);
  } finally {
    await stop();
  }
}
