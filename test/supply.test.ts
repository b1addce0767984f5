import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/workingTree.ts';

interface Installed {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lock: { readonly packages: Readonly<Record<string, Installed>> } = JSON.parse(
  read('package-lock.json'),
);
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask for no more than to be named; MPL-2.0 of files that are not changed here. */
const ALLOWED =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|MPL-2\.0|Zlib|BSD|Python-2\.0|CC0-1\.0)$/u;

test('every package comes with its hash, and with a licence that lets it be used here', () => {
  const faults = installed.flatMap(([path, { license, integrity }]) => {
    const named = license ?? licenceInside(path);
    const words = named.replace(/[()]/gu, '').split(/ (?:AND|OR) /u);
    const isFree = words.every((word) => ALLOWED.test(word));
    return isFree && integrity !== undefined ? [] : [path];
  });
  expect(faults).toEqual([]);
});

/** Where the lock file names none: what the package says, or the first line of its licence. */
function licenceInside(path: string): string {
  const { license } = JSON.parse(read(join(path, 'package.json')));
  return license ?? read(join(path, 'LICENSE')).replace(/ License\n.*$/su, '');
}

test('nothing is run when packages are installed: only esbuild has a script, and works without', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripted.map(([path]) => nameOf(path))).toEqual(['esbuild']);
  for (const file of ['src/setup.mjs', 'Dockerfile']) expect(read(file)).toContain('--ignore-scripts');
});

test('the table of the README has every package that is asked for, with its reason and licence', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const [, table = ''] = read('README.md').split('\n## Dependencies\n');
  const asked = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  // A row may name packages of one scope by what follows it.
  const isNamed = (name: string): boolean =>
    rows.some(
      (row) =>
        row.includes(name) ||
        name
          .split('/')
          .every((part) => row.includes(part.replace(/^.*-(?=armenian|hebrew|thai|georgian)/u, '-'))),
    );
  expect(asked.filter((name) => !isNamed(name))).toEqual([]);
});

test('npm run sbom lists all that is installed, as CycloneDX', () => {
  const said = execFileSync('npm', ['run', '-s', 'sbom'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { bomFormat, components } = JSON.parse(said) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly purl: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const listed = components.map(({ purl }) => decodeURIComponent(purl));
  const wanted = installed.filter(([, { dev, optional }]) => dev !== true && optional !== true);
  const missing = wanted.filter(
    ([path, { version }]) => !listed.some((purl) => purl.endsWith(`${nameOf(path)}@${version}`)),
  );
  expect(missing.map(([path]) => path)).toEqual([]);
});
