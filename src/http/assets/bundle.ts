import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { build, stop, transform } from 'esbuild';

/** Scripts by name, each one module whatever modules it is made of, and the stylesheet. */
export interface Bundles<Name extends string> {
  readonly scripts: Readonly<Record<Name, string>>;
  readonly stylesheet: string;
}

/** Where threads find what the thread that started them has bundled. */
const MADE = 'treaty-archive: bundled scripts and styles';

/**
 * Bundles scripts by their entries and writes the stylesheet short, once in a process: a thread takes over what the main thread made, since esbuild is
 * a process of its own, of which each thread that asks it leaves one behind. The same sources are the same bytes.
 */
export async function bundle<Name extends string>(
  entries: Readonly<Record<Name, URL>>,
  stylesheet: string,
): Promise<Bundles<Name>> {
  const made = getEnvironmentData(MADE) as Bundles<Name> | undefined;
  if (made !== undefined) return made;
  const bundles = await bundled(entries, stylesheet);
  setEnvironmentData(MADE, bundles);
  return bundles;
}

async function bundled<Name extends string>(
  entries: Readonly<Record<Name, URL>>,
  stylesheet: string,
): Promise<Bundles<Name>> {
  try {
    const styles = await transform(stylesheet, { loader: 'css', minify: true, charset: 'utf8' });
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
    const scripts = names.map(([name], at) => [name, outputFiles[at]?.text ?? ''] as const);
    return {
      scripts: Object.fromEntries(scripts) as Bundles<Name>['scripts'],
      stylesheet: styles.code,
    };
  } finally {
    await stop();
  }
}
