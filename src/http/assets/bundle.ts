import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { build, stop, transform } from 'esbuild';

/** Scripts by name, each one module whatever modules it is made of, and the stylesheet. */
export interface Bundles<Name extends string, Other extends string = string> {
  readonly scripts: Readonly<Record<Name, string>>;
  /** Scripts that no page of ours begins with. */
  readonly others: Readonly<Record<Other, string>>;
  readonly stylesheet: string;
}

/** Entries by name, and what stands in them for names that are given when they are bundled (JSON). */
interface Others<Name extends string> {
  readonly entries: Readonly<Record<Name, URL>>;
  readonly given: Readonly<Record<string, string>>;
}

/** How scripts of pages are written. */
export const FOR_BROWSERS = {
  write: false,
  bundle: true,
  minify: true,
  // Runs as a module and as a plain script, which alone can come from a file.
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
} as const;

const NO_OTHERS = { entries: {}, given: {} };

/** Where threads find what the thread that started them has bundled. */
const MADE = 'treaty-archive: bundled scripts and styles';

/**
 * Bundles scripts by their entries and writes the stylesheet short, once in a process: a thread takes over what the main thread made, since esbuild is
 * a process of its own, of which each thread that asks it leaves one behind. The same sources are the same bytes.
 */
export async function bundle<Name extends string, Other extends string = never>(
  entries: Readonly<Record<Name, URL>>,
  stylesheet: string,
  others: Others<Other> = NO_OTHERS as Others<Other>,
): Promise<Bundles<Name, Other>> {
  const made = getEnvironmentData(MADE) as Bundles<Name, Other> | undefined;
  if (made !== undefined) return made;
  const bundles = await bundled(entries, stylesheet, others);
  setEnvironmentData(MADE, bundles);
  return bundles;
}

async function bundled<Name extends string, Other extends string>(
  entries: Readonly<Record<Name, URL>>,
  stylesheet: string,
  others: Others<Other>,
): Promise<Bundles<Name, Other>> {
  try {
    const styles = await transform(stylesheet, { loader: 'css', minify: true, charset: 'utf8' });
    return {
      scripts: await modulesOf(entries, {}),
      others: await modulesOf(others.entries, others.given),
      stylesheet: styles.code,
    };
  } finally {
    await stop();
  }
}

async function modulesOf<Name extends string>(
  entries: Readonly<Record<Name, URL>>,
  define: Readonly<Record<string, string>>,
): Promise<Readonly<Record<Name, string>>> {
  const names = Object.entries<URL>(entries);
  const { outputFiles } = await build({
    entryPoints: names.map(([out, entry]) => ({ in: fileURLToPath(entry), out })),
    outdir: '/',
    ...FOR_BROWSERS,
    define,
  });
  const modules = names.map(([name], at) => [name, outputFiles[at]?.text ?? ''] as const);
  return Object.fromEntries(modules) as Record<Name, string>;
}
